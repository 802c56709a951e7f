package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.kata.Katas;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KataCommandTest {
  private static final String OWNER =
      "owner-unknown/shared-services/src/main/java/demo/services/orders/package-info.java";

  private static final int ALL = Katas.all().size();

  @TempDir Path folder;
  private CommandRun doors;
  private Path katas;

  @BeforeEach
  void makeProject() throws Exception {
    doors = new CommandRun(SampleProject.in(folder));
    katas = folder.resolve(KataCommand.FOLDER);
    for (String door : List.of("pages", "services")) {
      Path module = folder.resolve(door);
      Files.createDirectories(module.resolve("target/boundary"));
      Files.writeString(module.resolve("target/boundary/classpath"), libraries());
      Files.writeString(module.resolve(SourceModule.OF_COMPILING), libraries());
    }
  }

  /** Those of the tests; classes of another project would be taken for those of a copied one. */
  private String libraries() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    List<String> libraries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path link = links.resolve(String.valueOf(libraries.size()));
      boolean isFolder = Files.isDirectory(Path.of(entry));
      if (isFolder && !Files.exists(link)) {
        Files.createSymbolicLink(link, Path.of(entry));
      }
      libraries.add(isFolder ? link.toString() : entry);
    }
    return String.join(File.pathSeparator, libraries);
  }

  @Test
  void listsAllAndHowFarOneIs() {
    assertEquals(0, doors.run("kata"));
    assertTrue(doors.out().startsWith("0 of " + ALL + " katas are solved."), doors::out);
    assertTrue(
        doors.out().contains("  [ ] owner-unknown                Name a team that exists\n"),
        doors::out);
    assertTrue(doors.out().endsWith("\nBegin with: ./doors kata owner-unknown\n"), doors::out);
  }

  @Test
  void goesFromBrokenToSolved() throws Exception {
    assertEquals(0, doors.run("kata", "owner-unknown"), doors::err);
    assertTrue(doors.out().contains("The project is in .doors/local/katas/owner-unknown"));
    assertTrue(doors.out().contains("owned by 'sales', but there is no such team"), doors::out);
    assertEquals(5, doors.run("kata", "owner-unknown", "--check"));
    assertTrue(doors.out().startsWith("Broken:\n"), doors::out);
    doors.run("kata");
    assertTrue(doors.out().contains("  [-] owner-unknown "), doors::out);
    repair();
    assertEquals(0, doors.run("kata", "owner-unknown", "--check"));
    assertTrue(doors.out().startsWith("Solved. Findings, exceptions and reviews"), doors::out);
    assertTrue(
        doors.out().endsWith("\n" + (ALL - 1) + " to go; ./doors kata lists them.\n"), doors::out);
    doors.run("kata");
    assertTrue(doors.out().startsWith("1 of " + ALL + " katas are solved."), doors::out);
    assertTrue(doors.out().contains("  [x] owner-unknown "), doors::out);
  }

  @Test
  void hintsInTwoSteps() {
    assertEquals(0, doors.run("kata", "owner-unknown", "--hint"));
    assertTrue(doors.out().startsWith("Hint 1 of 2. Which teams are there?"), doors::out);
    doors.run("kata", "owner-unknown", "--hint");
    assertTrue(doors.out().startsWith("Hint 2 of 2. Write "), doors::out);
    doors.run("kata", "owner-unknown", "--hint");
    assertTrue(doors.out().startsWith("Hint 2 of 2. Write "), doors::out);
  }

  @Test
  void breaksItAgain() throws Exception {
    doors.run("kata", "owner-unknown");
    repair();
    doors.run("kata", "owner-unknown", "--check");
    assertEquals(0, doors.run("kata", "owner-unknown", "--reset"));
    assertTrue(Files.readString(katas.resolve(OWNER)).startsWith("@OwnedBy(\"sales\")"));
    doors.run("kata");
    assertTrue(doors.out().startsWith("0 of " + ALL + " katas are solved."), doors::out);
  }

  @Test
  void watchesUntilItIsSolved() throws Exception {
    doors.run("kata", "owner-unknown");
    var watching =
        CompletableFuture.supplyAsync(() -> doors.run("kata", "owner-unknown", "--watch"));
    while (!doors.out().contains("Watching .doors/local/katas/owner-unknown; Ctrl-C ends.")) {
      assertFalse(watching.isDone(), doors::out);
      Thread.onSpinWait();
    }
    repair();
    assertEquals(0, watching.get(1, TimeUnit.MINUTES));
    assertTrue(doors.out().contains("\nSolved. "), doors::out);
  }

  @Test
  void guessesWhatAMistypedRuleMeant() {
    assertEquals(2, doors.run("kata", "apimising"));
    assertTrue(
        doors.err().startsWith("There is no kata 'apimising'. Did you mean api-missing?"),
        doors::err);
    assertEquals(2, doors.run("kata", "--check"));
    assertTrue(doors.err().startsWith("Of which kata?"), doors::err);
  }

  private void repair() throws Exception {
    Path file = katas.resolve(OWNER);
    Files.writeString(file, Files.readString(file).replace("\"sales\"", "\"orders\""));
  }
}
