package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a Maven that only notes what it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class TestCommandTest {

  private static final String SETTINGS =
      """
      test.maven.arguments=-B verify
      test.long=mutants,clones
      test.long.mutants.about=Does a test notice each small change?
      test.long.mutants=test -Pmutants -pl domain
      test.long.clones.about=Do all clones work?
      test.long.clones=verify -Pclones -pl domain
      """;

  @TempDir Path folder;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(SampleProject.in(folder));
    settings(SETTINGS);
    maven("[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0", 0);
  }

  @Test
  void handsTheSettingsLineAndFurtherArgumentsToMaven() throws Exception {
    assertEquals(0, doors.run("test", "-pl", "domain", "-am"), doors::err);
    assertEquals(List.of("-B verify -pl domain -am"), asked());
  }

  @Test
  void looksAtTheMachineBeforeItBuilds() throws Exception {
    settings(SETTINGS + "test.needs=browser,hammer\n");
    assertEquals(3, doors.run("test"));
    assertTrue(doors.out().contains("postgresql: starts"), doors::out);
    assertTrue(doors.err().contains("test.needs"), doors::err);
    assertTrue(doors.err().contains("'hammer', which is not known"), doors::err);
    assertEquals(List.of(), asked());
  }

  @Test
  void saysLoudlyWhatIsLeftOut() {
    settings(SETTINGS + "test.needs=browser\n");
    assertEquals(0, doors.run("test", "--without", "browser"), doors::err);
    assertTrue(doors.out().contains("browser: LEFT OUT"), doors::out);
    assertEquals(2, doors.run("test", "--without", "brow"));
  }

  @Test
  void goesOnWithThePartsThatHaveNotPassed() throws Exception {
    maven("[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0", 1, "-Pmutants");
    assertEquals(1, doors.run("test", "--long"), doors::err);
    assertTrue(doors.out().contains("Failed: mutants"), doors::out);
    forget();
    maven("[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0", 0);
    assertEquals(0, doors.run("test", "--long"), doors::err);
    assertEquals(1, asked().size(), () -> asked().toString());
    assertTrue(asked().getFirst().contains("-Pmutants"));
    forget();
    assertEquals(0, doors.run("test", "--long"));
    assertTrue(doors.out().contains("Every part has passed"), doors::out);
    assertEquals(List.of(), asked());
  }

  @Test
  void runsAPartAgainWhenAFileHasChanged() throws Exception {
    assertEquals(0, doors.run("test", "--long"), doors::err);
    forget();
    Files.writeString(folder.resolve("README.md"), "changed");
    assertEquals(0, doors.run("test", "--long"));
    assertEquals(2, asked().size());
  }

  @Test
  void keepsTheLastResultOfEachPart() throws Exception {
    maven(
        ">> Generated 40 mutations Killed 38 (95%)\n[INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 0",
        0);
    assertEquals(0, doors.run("test", "--long"));
    List<String> rows =
        Files.readAllLines(folder.resolve(LongResults.FILE)).stream()
            .filter(line -> line.startsWith("| clones") || line.startsWith("| mutants"))
            .toList();
    assertEquals(2, rows.size(), rows::toString);
    assertTrue(
        rows.getFirst()
            .matches(".*\\| passed \\| \\d{4}-\\d\\d-\\d\\d \\| .* 7 tests; Generated 40 .*"),
        rows::toString);
    doors.run("test", "--long", "--list");
    assertTrue(doors.out().contains("Do all clones work?"), doors::out);
    assertTrue(doors.out().contains("passed on "), doors::out);
  }

  @Test
  void failsAPartThatRunsNoTest() throws Exception {
    maven("BUILD SUCCESS", 0);
    assertEquals(1, doors.run("test", "--long", "--only", "clones"));
    assertTrue(doors.out().contains("No test was run."), doors::out);
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    assertEquals(2, doors.run("test", "--only", "clones"));
    assertEquals(2, doors.run("test", "--long", "-pl", "domain"));
    assertEquals(3, doors.run("test", "--long", "--only", "nothing"));
    assertTrue(doors.err().contains("mutants, clones"), doors::err);
    assertFalse(doors.err().contains("\tat "), doors::err);
  }

  private void settings(String further) {
    try {
      Path file = folder.resolve(ProjectRoot.MARKER);
      String text = Files.readString(file);
      int known = text.indexOf("test.maven.arguments");
      Files.writeString(file, (known < 0 ? text : text.substring(0, known)) + further);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void maven(String says, int endsWith) throws IOException {
    maven(says, endsWith, "");
  }

  /** It ends badly when asked for something, else well. */
  private void maven(String says, int endsWith, String asked) throws IOException {
    Path local = Files.createDirectories(folder.resolve(".doors/local"));
    Files.writeString(
        local.resolve("maven"),
        String.format(
            Locale.ROOT,
            """
        echo "$*" >> '%s/asked'
        echo '%s'
        case "$*" in *'%s'*) exit %d ;; esac
        """,
            local,
            says,
            asked,
            endsWith));
    Path script = folder.resolve("mvnw");
    if (!Files.exists(script)) {
      Files.writeString(script, "#!/bin/sh\n. '" + local + "/maven'\n");
      assertTrue(script.toFile().setExecutable(true));
    }
  }

  private List<String> asked() {
    try {
      Path file = folder.resolve(".doors/local/asked");
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void forget() throws IOException {
    Files.deleteIfExists(folder.resolve(".doors/local/asked"));
  }
}
