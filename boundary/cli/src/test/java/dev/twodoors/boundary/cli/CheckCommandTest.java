package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path folder;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(CompiledProject.in(folder));
  }

  @Test
  void endsWithItsOwnCodeWhenSomethingIsFound() throws Exception {
    CompiledProject.addCoreCapability(folder);
    assertEquals(5, doors.run("check", "--no-build", "--date", "2026-02-02"), doors::err);
    assertTrue(doors.out().contains("api-missing  loaves.bake is CORE"), doors::out);
  }

  @Test
  void leavesFormsForProgramsWhateverItPrints() throws Exception {
    CompiledProject.addCoreCapability(folder);
    doors.run("check", "--no-build");
    for (String form : new String[] {"findings.json", "findings.sarif"}) {
      assertTrue(
          Files.readString(folder.resolve("target/boundary").resolve(form)).contains("api-missing"),
          form);
    }
  }

  @Test
  void printsNothingButTheFormAskedFor() throws Exception {
    CompiledProject.addCoreCapability(folder);
    assertEquals(5, doors.run("check", "--no-build", "--format", "json"));
    assertEquals(
        Files.readString(folder.resolve("target/boundary/findings.json")).strip(),
        doors.out().strip());
  }

  @Test
  void listsWhatCannotBeJudgedInsteadOfTheFindings() throws Exception {
    Path page = folder.resolve("pages/src/main/resources/templates/page.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "<a href=\"{next}\">next</a>");
    CompiledProject.addCoreCapability(folder);
    assertEquals(5, doors.run("check", "--no-build", "--blind"), doors::err);
    assertEquals(
        """
        link  {next} in page
          where     pages/src/main/resources/templates/page.html:1
          unknown   where it leads
          unseen    by dangling-link, orphan-action
          fix       begin the address with a constant path, or choose between constants

        1 place cannot be judged
        """,
        doors.out());
    assertEquals(5, doors.run("check", "--no-build", "--blind", "--format", "json"));
    assertTrue(doors.out().contains("\"what\": \"{next} in page\""), doors::out);
    assertFalse(doors.out().contains("findings"), doors::out);
    doors.run("check", "--no-build");
    assertTrue(
        doors.out().contains("; 1 place cannot be judged (./doors check --blind)\n"), doors::out);
  }

  @Test
  void saysThatThereIsNoPlaceThatCannotBeJudged() {
    doors.run("check", "--no-build", "--blind");
    assertEquals("no place that cannot be judged\n", doors.out());
  }

  @Test
  void writesToAFileInstead() throws Exception {
    CompiledProject.addCoreCapability(folder);
    Path file = folder.resolve("some/where.txt");
    assertEquals(5, doors.run("check", "--no-build", "--output", file.toString()));
    assertEquals("", doors.out());
    assertTrue(Files.readString(file).contains("api-missing"));
  }

  @Test
  void saysThatAFileCannotBeWritten() throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("file"));
    assertEquals(3, doors.run("check", "--no-build", "--output", inTheWay + "/out.txt"));
    assertTrue(doors.err().contains("Cannot write " + inTheWay), doors::err);
  }

  @Test
  void saysThatADoorIsNotCompiled() throws Exception {
    Files.delete(folder.resolve("pages/target/classes"));
    assertEquals(3, doors.run("check", "--no-build"));
    assertTrue(doors.err().contains("pages/target/classes is missing"), doors::err);
    assertFalse(doors.err().contains("\tat "));
  }

  @Test
  void saysThatTheLibrariesOfADoorAreNotKnown() throws Exception {
    Files.delete(folder.resolve("pages/target/boundary/classpath"));
    assertEquals(3, doors.run("check", "--no-build"));
    assertTrue(doors.err().contains("which libraries pages uses"), doors::err);
  }

  @Test
  void refusesAnUnknownFormatAndAnImpossibleDayInOneLine() {
    assertEquals(2, doors.run("check", "--format", "xml"));
    assertTrue(doors.err().contains("expected one of [text, json, sarif]"), doors::err);
    assertEquals(2, doors.run("check", "--date", "2026-02-30"));
    assertTrue(doors.err().contains("'2026-02-30' is not a date"), doors::err);
    assertEquals(2, doors.err().lines().count(), doors::err);
  }
}
