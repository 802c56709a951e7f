package dev.twodoors.boundary.cli;

import static dev.twodoors.boundary.cli.SampleProject.git;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a Maven that only notes where it runs and what it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class BenchCommandTest {

  @TempDir Path temporary;
  private Path project;
  private CommandRun doors;

  @BeforeEach
  void makeProject() throws IOException {
    project = projectIn("project").toRealPath();
    doors = new CommandRun(project);
  }

  @Test
  void handsTheSettingsLineAndFurtherArgumentsToMaven() throws IOException {
    assertEquals(0, doors.run("bench", "-Dbench.seconds=1"), doors::err);
    assertEquals(List.of(project + ": verify -Dbench -Dbench.seconds=1"), asked());
  }

  @Test
  void measuresBesideAnotherFolderWhoseDoorsItPackages() throws IOException {
    Path other = projectIn("other").toRealPath();

    assertEquals(0, doors.run("bench", "--against", "../other"), doors::err);

    assertEquals(2, asked().size());
    assertTrue(asked().getFirst().startsWith(other + ": -B -ntp"), asked().getFirst());
    assertTrue(asked().getFirst().contains(" package "), asked().getFirst());
    assertEquals(
        project + ": verify -Dbench -Dbench.against=" + other + " -Dtest=Both", asked().getLast());
  }

  @Test
  void measuresBesideACommitThatItChecksOut() throws Exception {
    git(project, "init", "-q");
    git(project, "add", ".");
    git(project, "commit", "-qm", "first");
    Files.writeString(project.resolve("new"), "new");
    git(project, "add", "new");
    git(project, "commit", "-qm", "second");

    assertEquals(0, doors.run("bench", "--against", "HEAD~1"), doors::err);
    Path other = project.resolve(".doors/local/against");
    assertTrue(asked().getFirst().startsWith(other + ": "), asked().getFirst());
    assertTrue(asked().getLast().contains("-Dbench.against=" + other), asked().getLast());
    assertTrue(Files.notExists(other.resolve("new")));

    assertEquals(0, doors.run("bench", "--against", "HEAD"), doors::err);
    assertTrue(Files.exists(other.resolve("new")));
  }

  @Test
  void saysWhatItCannotMeasureBeside() throws Exception {
    git(project, "init", "-q");

    assertEquals(3, doors.run("bench", "--against", "elsewhere"));

    assertTrue(doors.err().contains("'elsewhere' is no folder with this project"), doors::err);
    assertEquals(List.of(), asked());
  }

  private Path projectIn(String name) throws IOException {
    Path folder = SampleProject.in(temporary.resolve(name));
    Files.writeString(
        folder.resolve(ProjectRoot.MARKER),
        "bench.maven.arguments=verify -Dbench\nbench.against.maven.arguments=-Dtest=Both\n",
        StandardOpenOption.APPEND);
    Path maven = folder.resolve("mvnw");
    Files.writeString(
        maven, "#!/bin/sh\necho \"$(pwd): $*\" >> '" + temporary.resolve("asked") + "'\n");
    assertTrue(maven.toFile().setExecutable(true));
    return folder;
  }

  private List<String> asked() throws IOException {
    Path notes = temporary.resolve("asked");
    return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
  }
}
