package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

  @TempDir Path folder;
  private CommandRun doors;
  private Path target;

  @BeforeEach
  void makeRepository() throws Exception {
    Path root = SampleProject.in(folder.resolve("repository"));
    Files.createDirectories(root.resolve("archetype"));
    Files.writeString(root.resolve("archetype/template.rules"), "take doors.properties\n");
    Files.writeString(root.resolve("pom.xml"), "<version>1.2.3</version>\n");
    doors = new CommandRun(root);
    target = folder.resolve("made here/billing");
  }

  @Test
  void makesAProjectAndSaysWhatToDoNext() throws Exception {
    assertEquals(0, doors.run("new", target.toString(), "--group", "com.acme"), doors::err);
    assertTrue(doors.out().startsWith(target + ": 2 files, starter sample\n"), doors::out);
    assertTrue(doors.out().contains("./doors run"), doors::out);
    assertTrue(
        Files.readString(target.resolve(".doors/template.json"))
            .contains("\"name\" : \"billing\""));
  }

  @Test
  void namesWhatIsMissingWhenNobodyCanAnswer() {
    assertEquals(2, doors.run("new"));
    assertTrue(doors.err().startsWith("FOLDER is missing, and there is no terminal"), doors::err);
    assertEquals(2, doors.run("new", target.toString()));
    assertTrue(doors.err().startsWith("--group is missing, and there is no terminal"), doors::err);
  }

  @Test
  void checksNamesBeforeItWritesAnything() {
    assertEquals(2, doors.run("new", target.toString(), "--group", "com.acme", "--name", "new"));
    assertTrue(doors.err().contains("a word that Java keeps for itself"), doors::err);
    assertFalse(Files.exists(target.getParent()));
  }

  @Test
  void leavesAUsedFolderAsItIs() throws Exception {
    Files.createDirectories(target);
    Files.writeString(target.resolve("mine"), "mine");
    assertEquals(3, doors.run("new", target.toString(), "--group", "com.acme"));
    assertTrue(doors.err().contains("is not empty: it holds mine"), doors::err);
    assertEquals(3, doors.run("new", target.toString()));
    assertTrue(doors.err().contains("is not empty: it holds mine"), doors::err);
    assertEquals("mine", Files.readString(target.resolve("mine")));
  }

  @Test
  void isForTheTemplateAlone() throws Exception {
    Path elsewhere = SampleProject.in(folder.resolve("elsewhere"));
    assertEquals(3, new CommandRun(elsewhere).run("new", target.toString(), "--group", "com.acme"));
    assertFalse(Files.exists(target));
  }

  @Test
  void aProjectOfAnotherKindHasNoDrift() throws Exception {
    CommandRun elsewhere = new CommandRun(SampleProject.in(folder.resolve("elsewhere")));
    assertEquals(3, elsewhere.run("remove-sample"));
    assertTrue(elsewhere.err().contains("There is no .doors/template.json"), elsewhere::err);
  }
}
