package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.judge.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir Path folder;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(SampleProject.in(folder));
  }

  @Test
  void listsEveryRule() {
    assertEquals(0, doors.run("explain"));
    Rules.all()
        .forEach(
            rule ->
                assertTrue(
                    doors.out().contains("  " + rule.id() + " ")
                        && doors.out().contains(rule.card().says()),
                    rule.id()));
  }

  @Test
  void showsThePageThatComesWithTheRules() {
    assertEquals(0, doors.run("explain", "api-missing", "--examples"));
    assertTrue(doors.out().startsWith("api-missing\n\n- group: placement\n"), doors::out);
    assertTrue(
        doors.out().indexOf("\nHow to fix\n") < doors.out().indexOf("\nA violating example\n"),
        doors::out);
  }

  @Test
  void leavesTheExamplesOutUnlessTheyAreWanted() {
    assertEquals(0, doors.run("explain", "api-missing"));
    assertTrue(doors.out().contains("\nHow to fix\n"), doors::out);
    assertFalse(doors.out().contains("A violating example"), doors::out);
    assertTrue(doors.out().endsWith("sees: ./doors explain api-missing --examples\n"), doors::out);
  }

  @Test
  void showsNoMarksOfMarkdown() {
    assertEquals(0, doors.run("explain", "api-missing", "--examples"));
    assertFalse(doors.out().contains("```") || doors.out().contains("<!--"), doors::out);
    assertTrue(doors.out().contains("\n    @Capability("), doors::out);
  }

  @Test
  void prefersTheProjectsOwnPage() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("docs/rules"));
    Files.writeString(
        pages.resolve("api-missing.md"), "# Ours\nAsk [the `bakers`](../who.md) **first**.\n");
    assertEquals(0, doors.run("explain", "api-missing"));
    assertEquals("Ours\nAsk the bakers first.\n", doors.out());
  }

  @Test
  void guessesWhatAMistypedRuleMeant() {
    assertEquals(2, doors.run("explain", "apimising"));
    assertEquals(
        """
        There is no rule 'apimising'. Did you mean api-missing? ./doors explain lists them all.
          Read on: ./doors explain --help
        """,
        doors.err());
  }
}
