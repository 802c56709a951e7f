package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that was copied or moved with everything it keeps on this machine. */
class CopiedProjectTest {

  @TempDir Path folder;
  private ProjectSettings original;

  @BeforeEach
  void makeProject() throws Exception {
    original = ProjectSettings.of(SampleProject.in(folder.resolve("original")));
  }

  @Test
  void hasADatabaseOfItsOwnWhileThatOfTheOriginalRuns() throws Exception {
    try (LocalDatabase theirs = LocalDatabase.joinOrStart(original)) {
      ProjectSettings copied = copy();
      long server;
      try (LocalDatabase ours = LocalDatabase.joinOrStart(copied)) {
        server = ours.pid();
        assertNotEquals(theirs.pid(), server);
        assertNotEquals(theirs.jdbcUrl(), ours.jdbcUrl());
      }
      assertTrue(ProcessHandle.of(server).filter(Liveness::runs).isEmpty(), "its server is left");
      theirs.connectAsUser().close();
      LocalDatabase.fresh(copied).close();
    }
  }

  @Test
  void leavesAloneWhatRunsInTheOriginal() throws Exception {
    Process part = new ProcessBuilder("sleep", "600").start();
    try (RunClaim theirs = RunClaim.take(original, List.of("web http://localhost:1/"))) {
      theirs.parts().add(part.toHandle());
      ProjectSettings copied = copy();
      try (RunClaim ours = RunClaim.take(copied, List.of("web http://localhost:2/"))) {
        assertNotEquals(theirs.folder(), ours.folder());
      }
      assertTrue(part.isAlive());
      assertThrows(LocalProblem.class, () -> RunClaim.take(original, List.of("again")));
    }
    assertTrue(part.waitFor(1, TimeUnit.MINUTES));
  }

  @Test
  void isStillTheOneThatRunsWhenItIsMoved() throws Exception {
    try (RunClaim claim = RunClaim.take(original, List.of("web http://localhost:1/"))) {
      Path moved = folder.resolve("moved");
      Files.move(original.root(), moved);
      LocalProblem problem =
          assertThrows(
              LocalProblem.class, () -> RunClaim.take(ProjectSettings.of(moved), List.of("again")));
      assertEquals(LocalProblem.Kind.ALREADY_TAKEN, problem.kind());
      Files.move(moved, original.root());
      assertTrue(Files.exists(claim.folder()));
    }
  }

  private ProjectSettings copy() throws IOException {
    Path copy = folder.resolve("copy");
    List<Path> all;
    try (Stream<Path> walked = Files.walk(original.root())) {
      all = walked.toList();
    }
    for (Path one : all) {
      try {
        Path place = copy.resolve(original.root().relativize(one).toString());
        Files.copy(one, place, StandardCopyOption.COPY_ATTRIBUTES);
      } catch (NoSuchFileException aServerKeepsSomeForAMoment) {
        continue;
      }
    }
    return ProjectSettings.of(copy);
  }
}
