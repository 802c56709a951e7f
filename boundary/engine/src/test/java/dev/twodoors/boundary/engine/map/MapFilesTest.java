package dev.twodoors.boundary.engine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import dev.twodoors.boundary.engine.map.MapFiles.Stale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFilesTest {
  private static final List<String> NAMES =
      List.of("CODEOWNERS", "docs/capability-map.json", "docs/capability-map.md");

  private final MapFiles files = FixtureProject.base().whole().files();
  @TempDir private Path root;

  @Test
  void writesEachFileOnce() throws IOException {
    assertEquals(NAMES, files.names());
    assertEquals(NAMES, files.write(root));
    assertEquals(List.of(), files.write(root));
    assertEquals(List.of(), files.stale(root));
    for (var name : NAMES) {
      assertEquals(files.contents().get(name), Files.readString(root.resolve(name)));
    }
  }

  @Test
  void writesOnlyWhatDiffers() throws IOException {
    files.write(root);
    Files.delete(root.resolve("CODEOWNERS"));

    assertEquals(List.of("CODEOWNERS"), files.write(root));
  }

  @Test
  void drawsTheSameBytesAgain() {
    assertEquals(files.contents(), FixtureProject.base().whole().files().contents());
    assertTrue(files.contents().values().stream().noneMatch(text -> text.contains("\r")));
    assertTrue(files.contents().values().stream().allMatch(text -> text.endsWith("\n")));
  }

  @Test
  void takesAMissingFileForStale() {
    var stale = files.stale(root).getFirst();

    assertEquals(3, files.stale(root).size());
    assertEquals("CODEOWNERS", stale.file());
    assertEquals(0, stale.line());
    assertEquals(Optional.empty(), stale.committed());
  }

  @Test
  void namesTheFirstLineThatDiffers() throws IOException {
    var text = files.contents().get("docs/capability-map.md");

    assertEquals(
        new Stale(
            "docs/capability-map.md", 3, Optional.of("# Old map"), Optional.of("# Capability map")),
        staleWith(text.replace("# Capability map", "# Old map")));
  }

  @Test
  void seesALineTooManyAndALineTooFew() throws IOException {
    var text = files.contents().get("docs/capability-map.md");
    var lines = (int) text.lines().count();

    assertEquals(
        new Stale("docs/capability-map.md", lines + 1, Optional.of("more"), Optional.empty()),
        staleWith(text + "more\n"));
    assertEquals(
        new Stale("docs/capability-map.md", lines, Optional.empty(), Optional.of("```")),
        staleWith(text.substring(0, text.length() - 4)));
  }

  @Test
  void doesNotMindHowLinesEnd() throws IOException {
    files.write(root);
    var map = root.resolve("docs/capability-map.md");
    Files.writeString(map, Files.readString(map).replace("\n", "\r\n"));

    assertEquals(List.of(), files.stale(root));
  }

  private Stale staleWith(String text) throws IOException {
    files.write(root);
    Files.writeString(root.resolve("docs/capability-map.md"), text);
    var stale = files.stale(root);
    assertEquals(1, stale.size());
    return stale.getFirst();
  }
}
