package dev.twodoors.boundary.engine.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingDateTest {
  private static final Map<String, String> EPOCH = Map.of("SOURCE_DATE_EPOCH", "1700000000");

  @TempDir private Path root;

  @Test
  void takesTheDateGivenBeforeAll() {
    assertEquals("2026-01-05, the date given", JudgingDate.of("2026-01-05", EPOCH, root).shown());
  }

  @Test
  void takesTheEpochBeforeGit() throws Exception {
    commit();
    assertEquals("2023-11-14, SOURCE_DATE_EPOCH", JudgingDate.of("", EPOCH, root).shown());
  }

  @Test
  void takesTheDayOfHeadWhenTheTreeIsClean() throws Exception {
    commit();
    assertEquals("2024-02-29, the date of HEAD", shown(root));
  }

  @Test
  void takesTodayWhenAFileIsNew() throws Exception {
    commit();
    Files.writeString(root.resolve("new.txt"), "new");
    assertEquals(LocalDate.now(ZoneOffset.UTC) + ", today\'s date", shown(root));
  }

  @Test
  void takesTodayWithoutARepository() {
    assertEquals(LocalDate.now(ZoneOffset.UTC) + ", today\'s date", shown(root));
  }

  @Test
  void takesTodayInARepositoryWithoutACommit() throws Exception {
    git(root, "init", "-q");
    assertEquals(LocalDate.now(ZoneOffset.UTC) + ", today\'s date", shown(root));
  }

  @Test
  void knowsTheDayInAShallowCloneAndInAWorktree() throws Exception {
    commit();
    git(root, "worktree", "add", "-q", "../tree-of-" + root.getFileName(), "HEAD");
    git(root, "clone", "-q", "--depth", "1", "file://" + root, "clone");
    assertEquals("2024-02-29, the date of HEAD", shown(root.resolve("clone")));
    var tree = root.resolveSibling("tree-of-" + root.getFileName());
    assertEquals("2024-02-29, the date of HEAD", shown(tree));
    git(root, "worktree", "remove", tree.toString());
  }

  @Test
  void rejectsADayThatDoesNotExist() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> JudgingDate.of("2026-02-30", Map.of(), root));
    assertEquals("'2026-02-30' is no date: write one such as 2026-11-22", error.getMessage());
  }

  @Test
  void rejectsAnEpochThatIsNoNumber() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> JudgingDate.of("", Map.of("SOURCE_DATE_EPOCH", "today"), root));
    assertEquals(
        "SOURCE_DATE_EPOCH is 'today': it must be seconds since 1970, such as 1795305600",
        error.getMessage());
  }

  private static String shown(Path folder) {
    return JudgingDate.of("", Map.of(), folder).shown();
  }

  private void commit() throws Exception {
    git(root, "init", "-q");
    Files.writeString(root.resolve("file.txt"), "text");
    git(root, "add", "file.txt");
    git(root, "commit", "-q", "-m", "First");
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    var identity = List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org");
    var builder =
        new ProcessBuilder(Stream.concat(identity.stream(), Stream.of(arguments)).toList());
    builder.environment().put("GIT_COMMITTER_DATE", "2024-02-29T23:30:00+0100");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    assertEquals(0, builder.directory(folder.toFile()).inheritIO().start().waitFor());
  }
}
