package dev.twodoors.boundary.cli;

import static dev.twodoors.boundary.cli.SampleProject.git;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {

  @TempDir Path folder;
  private Path project;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws Exception {
    // In a folder of its repository, as a project of a larger one is.
    project = CompiledProject.in(folder.resolve("bakery"));
    doors = new CommandRun(project);
  }

  @Test
  void drawsTheMapInItsForms() throws Exception {
    CompiledProject.addCoreCapability(project);
    assertEquals(0, doors.run("map", "--no-build"), doors::err);
    for (String file :
        List.of(
            "docs/capability-map.md",
            "docs/capability-map.json",
            "target/boundary/capability-map.html")) {
      assertTrue(doors.out().contains(file), doors::out);
      assertTrue(Files.readString(project.resolve(file)).contains("loaves.bake"), file);
    }
    assertTrue(Files.exists(project.resolve("CODEOWNERS")));
  }

  @Test
  void saysWhatWasAlreadyRight() {
    doors.run("map", "--no-build");
    assertEquals(0, doors.run("map", "--no-build"));
    assertTrue(doors.out().contains("as it was  docs/capability-map.md"), doors::out);
  }

  @Test
  void writesThePageElsewhere() {
    assertEquals(0, doors.run("map", "--no-build", "--html", folder + "/board/map.html"));
    assertTrue(Files.exists(folder.resolve("board/map.html")));
    assertFalse(Files.exists(project.resolve("target/boundary/capability-map.html")));
  }

  @Test
  void wordsWhatChangedSinceACommit() throws Exception {
    doors.run("map", "--no-build");
    commitAll();
    CompiledProject.addCoreCapability(project);
    assertEquals(0, doors.run("map", "--no-build", "--diff", "HEAD"), doors::err);
    assertTrue(doors.out().contains("loaves.bake"), doors::out);
    assertFalse(
        Files.readString(project.resolve("docs/capability-map.md")).contains("loaves.bake"),
        "telling a change writes nothing");
  }

  @Test
  void saysThatGitDoesNotKnowACommit() throws Exception {
    commitAll();
    for (String unknown : List.of("nowhere", "-p", "HEAD:docs")) {
      assertEquals(3, doors.run("map", "--diff=" + unknown));
      assertTrue(doors.err().contains("Git knows no commit '" + unknown + "'"), doors::err);
    }
  }

  @Test
  void saysThatAShallowCloneLacksTheCommit() throws Exception {
    commitAll();
    String first = git(project, "rev-parse", "HEAD");
    git(project, "commit", "-q", "--allow-empty", "-m", "more");
    Path clone = folder.resolve("clone");
    git(project, "clone", "-q", "--depth", "1", folder.toUri().toString(), clone.toString());
    CommandRun inClone = new CommandRun(clone.resolve("bakery"));
    assertEquals(3, inClone.run("map", "--diff", first));
    assertTrue(inClone.err().contains("git fetch --unshallow"), inClone::err);
  }

  @Test
  void saysThatThereWasNoMapYet() throws Exception {
    commitAll();
    assertEquals(3, doors.run("map", "--diff", "HEAD"));
    assertTrue(doors.err().contains("There is no docs/capability-map.json at 'HEAD'"), doors::err);
  }

  @Test
  void saysThatAnOldMapCannotBeRead() throws Exception {
    Files.createDirectories(project.resolve("docs"));
    Files.writeString(project.resolve("docs/capability-map.json"), "{}");
    commitAll();
    assertEquals(3, doors.run("map", "--diff", "HEAD"));
    assertTrue(doors.err().contains("at 'HEAD' cannot be read"), doors::err);
  }

  @Test
  void saysThatThereIsNoRepository() {
    assertEquals(3, doors.run("map", "--diff", "HEAD"));
    assertTrue(doors.err().contains("is in no git repository"), doors::err);
  }

  private void commitAll() throws Exception {
    git(folder, "init", "-q");
    git(folder, "add", "-f", ".");
    git(folder, "commit", "-q", "-m", "All");
  }
}
