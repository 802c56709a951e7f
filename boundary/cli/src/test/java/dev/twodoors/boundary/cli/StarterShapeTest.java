package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The starter's own capability, written again by the scaffolder: what differs is what the starter
 * is about. The difference is kept beside this test, for people to read; {@code -Ddocs.refresh}
 * writes it anew.
 */
class StarterShapeTest {
  private static final Path STARTER = Path.of("../../archetype/overlay/starter");
  private static final Path KEPT =
      Path.of("src/test/resources/dev/twodoors/boundary/cli/scaffolded-against-starter.diff");

  private static final List<String> FILES =
      List.of(
          "shared-services/src/main/java/com/example/shop/services/feedback/SendFeedback.java",
          "web-actions/src/main/java/com/example/shop/web/feedback/FeedbackActions.java",
          "web-actions/src/main/java/com/example/shop/web/feedback/FeedbackPages.java",
          "web-actions/src/main/java/com/example/shop/web/feedback/FeedbackText.java",
          "web-actions/src/main/java/com/example/shop/web/feedback/package-info.java",
          "web-actions/src/main/resources/templates/FeedbackPages/page.html",
          "public-api/src/main/java/com/example/shop/api/feedback/FeedbackResource.java",
          "public-api/src/main/java/com/example/shop/api/feedback/package-info.java",
          "end-to-end/src/test/java/com/example/shop/endtoend/parity/SendFeedbackParity.java");

  @TempDir Path folder;

  @Test
  void scaffolderWritesWhatTheStarterShows() throws Exception {
    var project = ProjectCopy.in(folder.resolve("project"));
    var doors = new CommandRun(project.root());
    assertEquals(
        0,
        doors.run(
            "add",
            "capability",
            "feedback.send",
            "--no-build",
            "--kind=SUPPORTING",
            "--risk=MEDIUM",
            "--consumers=OWN_WEB,MOBILE",
            "--roles=buyer",
            "--owner=orders",
            "--input=words",
            "--outcome=Sent",
            "--refusal=AlreadySaid",
            "--summary=Takes what a member has to say, but not the same words twice on one day."),
        doors::err);
    for (var file : FILES) {
      keep("scaffolded", file, project.root().resolve(file));
      keep("starter", file, STARTER.resolve(file));
    }
    var difference = difference();
    System.out.println(difference);
    if (System.getProperty("docs.refresh") != null) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, difference);
    }
    assertEquals(Files.readString(KEPT), difference);
  }

  private void keep(String side, String file, Path source) throws IOException {
    var kept = folder.resolve(side).resolve(Path.of(file).getFileName());
    if (file.endsWith("package-info.java")) {
      kept = kept.resolveSibling(file.split("/")[0] + "-" + kept.getFileName());
    }
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, statements(Files.readString(source)));
  }

  /** One statement a line, however it is laid out; imports follow from the others. */
  private static String statements(String source) {
    var text = source.replaceAll("(?m)^import .*;\\R", "").replaceAll("\\s+", " ");
    return Arrays.stream(text.replaceAll("(?<=[;{}>])|(?=@)", "\n").split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String difference() throws IOException, InterruptedException {
    var git =
        new ProcessBuilder(
                "git", "diff", "--no-index", "--no-color", "-U0", "scaffolded", "starter")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    git.waitFor();
    return output
        .lines()
        .filter(line -> !line.matches("(diff|index|@@|---|\\+\\+\\+ /dev).*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
