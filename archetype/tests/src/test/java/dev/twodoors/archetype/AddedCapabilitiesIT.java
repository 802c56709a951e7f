package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code add} and {@code promote} write into a fresh project formats, compiles, keeps all
 * rules and passes its tests, but for those that ask a person for a decision.
 */
@Tag("slow")
class AddedCapabilitiesIT {
  private static final Pattern FAILED =
      Pattern.compile(
          "<testcase name=\"([^\"]+)\"[^>]*>\\s*<(?:failure|error)(?: message=\"([^\"]*)\")?");

  @TempDir Path folder;
  private Project project;

  @Test
  void leaveNothingToDoButToDecide() throws Exception {
    project = Project.made(folder.resolve("memo"), Repository.make(), "--group", "com.acme");
    add("memos.keep", "OWN_WEB,MOBILE", "--roles=member", "--summary=Keeps a memo.");
    add("memos.find", "OWN_WEB,PARTNER", "--anyone", "--refusal=NotFound");
    add("memos.tell", "OTHER_APP", "--roles=partner");
    add("tips.hide", "OWN_WEB", "--roles=member");
    add("tips.ask", "OWN_WEB");
    project.doors("promote", "tips.hide", "--consumers=PARTNER").ends(0);
    project.doors("promote", "tips.hide", "--consumers=PARTNER").ends(2);
    project.doors("check").ends(0);
    project.maven("-q", "spotless:check").ends(0);
    project.maven("-B", "verify", "-Dmaven.test.failure.ignore").ends(0);
    List<String> failed = failed();
    assertFalse(failed.isEmpty());
    assertEquals(List.of(), failed.stream().filter(test -> !test.contains("Decide ")).toList());
  }

  private void add(String id, String consumers, String... options) throws Exception {
    List<String> line = new ArrayList<>(List.of("add", "capability", id));
    line.addAll(List.of("--kind=SUPPORTING", "--risk=LOW", "--consumers=" + consumers));
    line.addAll(List.of(options));
    String said = project.doors(line.toArray(String[]::new)).ends(0);
    assertTrue(said.contains("Next: "), said);
  }

  private List<String> failed() throws IOException {
    List<String> failed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(project.folder())) {
      for (Path report : files.filter(AddedCapabilitiesIT::isReport).toList()) {
        FAILED
            .matcher(Files.readString(report))
            .results()
            .map(found -> report.getFileName() + " " + found.group(1) + ": " + found.group(2))
            .forEach(failed::add);
      }
    }
    return failed;
  }

  private static boolean isReport(Path file) {
    return file.toString().matches(".*-reports.TEST-[^/\\\\]*\\.xml");
  }
}
