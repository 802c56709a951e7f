package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
  private static final Module WEB = new Module("pages", Layer.WEB);
  private static final Module API = new Module("rest", Layer.API);

  @TempDir private Path root;

  @Test
  void knowsTheDoorsThatCanBeJudged() {
    assertEquals(List.of(WEB, API), layout().doors());
  }

  @Test
  void findsTheDoorOfAFolderAndNoneForALowerLayer() {
    assertEquals(Optional.of(API), layout().doorOf(root.resolve("rest/target")));
    assertEquals(Optional.empty(), layout().doorOf(root.resolve("domain/target")));
    assertEquals(Optional.empty(), layout().doorOf(root.resolve("rest-of-it/target")));
  }

  @Test
  void takesTheLowerLayersAndTheDoorItselfButNotTheOther() throws IOException {
    compiled("domain");
    compiled("pages");
    compiled("rest");
    var sources = layout().sources(WEB, new Library(name -> null), LocalDate.EPOCH);
    assertEquals(
        Map.of(
            new Module("domain", Layer.DOMAIN),
            root.resolve("domain/target/classes"),
            WEB,
            root.resolve("pages/target/classes")),
        sources.classes());
    assertEquals(List.of(API), sources.otherDoors());
  }

  @Test
  void refusesToJudgeWithoutTheClassesOfALowerLayer() throws IOException {
    compiled("pages");
    Files.createDirectories(root.resolve("domain/src/main/java"));
    var refused =
        assertThrows(
            IllegalStateException.class,
            () -> layout().sources(WEB, new Library(name -> null), LocalDate.EPOCH));
    assertEquals(
        "domain/target/classes is missing: compile domain first, in Maven with -am",
        refused.getMessage());
  }

  private Layout layout() {
    return Layout.of(root, Map.of("web", "pages", "api", "rest", "batch", "jobs"));
  }

  private void compiled(String module) throws IOException {
    Files.createDirectories(root.resolve(module).resolve("src/main/java"));
    Files.createDirectories(root.resolve(module).resolve("target/classes"));
  }
}
