package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.DemoUser;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.scaffold.Scaffold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What is written into a project formats, compiles, keeps all rules and passes its tests, but for
 * those that ask for a decision. The project is a folder to be thrown away, named by the system
 * property {@value #FOLDER}; it is built as a whole, which takes minutes.
 */
@EnabledIfSystemProperty(named = ScaffoldIT.FOLDER, matches = ".+")
class ScaffoldIT {
  static final String FOLDER = "scaffold.project";

  private static final Pattern FAILED =
      Pattern.compile(
          "<testcase name=\"([^\"]+)\"[^>]*>\\s*<(?:failure|error)(?: message=\"([^\"]*)\")?");

  private final Path root = Path.of(System.getProperty(FOLDER));
  private final CommandRun doors = new CommandRun(root);
  private final ProjectSettings settings = ProjectSettings.of(root);

  @Test
  void leavesNothingToDoButToDecide() throws Exception {
    var scaffold = Scaffold.of(settings);
    var role = role(scaffold);
    var owner = scaffold.teams().getFirst();
    add(
        "memos.keep",
        "--consumers=OWN_WEB,MOBILE",
        "--roles=" + role,
        "--summary=Keeps a memo.",
        owner);
    add("memos.find", "--consumers=OWN_WEB,PARTNER", "--anyone", "--refusal=NotFound", owner);
    add("memos.tell", "--consumers=OTHER_APP", "--roles=" + role, owner);
    add("tips.hide", "--consumers=OWN_WEB", "--roles=" + role, owner);
    add("tips.ask", "--consumers=OWN_WEB", owner);
    assertEquals(0, doors.run("promote", "tips.hide", "--consumers=PARTNER"), doors::err);
    assertEquals(2, doors.run("promote", "tips.hide", "--consumers=PARTNER"));
    assertEquals(0, doors.run("check"), doors::out);
    assertEquals(0, maven("-q", "spotless:check"));
    maven("verify", "-Dmaven.test.failure.ignore");
    var failed = failed();
    assertFalse(failed.isEmpty());
    assertEquals(List.of(), failed.stream().filter(f -> !f.contains("Decide ")).toList());
  }

  private void add(String... idAndOptions) {
    var line = new ArrayList<>(List.of("add", "capability"));
    line.addAll(List.of(idAndOptions).subList(0, idAndOptions.length - 1));
    line.addAll(
        List.of(
            "--kind=SUPPORTING", "--risk=LOW", "--owner=" + idAndOptions[idAndOptions.length - 1]));
    assertEquals(0, doors.run(line.toArray(String[]::new)), doors::err);
    assertTrue(doors.out().contains("Next: "), doors::out);
  }

  /** One that some demo users have, and others have not. */
  private String role(Scaffold scaffold) {
    return scaffold.roles().stream()
        .filter(
            role -> settings.users().stream().map(DemoUser::roles).anyMatch(r -> r.contains(role)))
        .filter(
            role -> settings.users().stream().map(DemoUser::roles).anyMatch(r -> !r.contains(role)))
        .findFirst()
        .orElseThrow();
  }

  private int maven(String... arguments) throws IOException, InterruptedException {
    return Maven.command(settings, List.of(arguments)).inheritIO().start().waitFor();
  }

  private List<String> failed() throws IOException {
    var failed = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(root)) {
      var reports =
          files.filter(file -> file.toString().matches(".*-reports.TEST-[^/\\\\]*\\.xml")).toList();
      for (var report : reports) {
        FAILED
            .matcher(Files.readString(report))
            .results()
            .map(found -> report.getFileName() + " " + found.group(1) + ": " + found.group(2))
            .forEach(failed::add);
      }
    }
    return failed;
  }
}
