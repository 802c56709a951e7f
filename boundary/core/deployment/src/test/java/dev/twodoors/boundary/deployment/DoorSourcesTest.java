package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.twodoors.boundary.engine.BoundaryBroken;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Sources;
import io.quarkus.bootstrap.model.ApplicationModelBuilder;
import io.quarkus.maven.dependency.ResolvedDependencyBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorSourcesTest {
  private final BuiltDoor door = BuiltDoor.of("sources", DoorSourcesTest.class).compiled();

  private static Optional<Sources> at(Path output) {
    return DoorSources.at(output, List.of());
  }

  @Test
  void areThoseOfTheDoorThatIsBuilt() {
    var sources = at(door.target()).orElseThrow();
    assertEquals(new Module("public-api", Layer.API), sources.door());
    assertEquals(door.root(), sources.root());
  }

  @Test
  void holdLibrariesAndNoPoms() {
    var model =
        new ApplicationModelBuilder()
            .setAppArtifact(resolved("door", "jar"))
            .addDependency(resolved("library", "jar"))
            .addDependency(resolved("order-of-the-reactor", "pom"))
            .build();
    assertEquals(List.of(Path.of("library.jar")), DoorSources.libraries(model));
  }

  private static ResolvedDependencyBuilder resolved(String name, String type) {
    return ResolvedDependencyBuilder.newInstance()
        .setGroupId("tried")
        .setArtifactId(name)
        .setType(type)
        .setVersion("1")
        .setResolvedPath(Path.of(name + "." + type))
        .setRuntimeCp();
  }

  @Test
  void areNoneForALibraryModule() {
    assertEquals(Optional.empty(), at(door.root().resolve("domain/target")));
  }

  @Test
  void areNoneOutsideAProject(@TempDir Path elsewhere) {
    assertEquals(Optional.empty(), at(elsewhere.resolve("target")));
  }

  @Test
  void areRefusedWithoutAStackTraceWhenTheSettingsCannotBeRead(@TempDir Path root)
      throws IOException {
    Files.writeString(root.resolve("doors.properties"), "project.name=Not A Name\n");
    var refused = assertThrows(BoundaryBroken.class, () -> at(root));
    assertEquals(0, refused.getStackTrace().length);
  }

  @Test
  void areRefusedWhenALowerLayerWasNotCompiled() throws IOException {
    var incomplete = BuiltDoor.of("incomplete", DoorSourcesTest.class).compiled();
    Files.createDirectories(incomplete.root().resolve("domain/src/main/java"));
    var refused = assertThrows(BoundaryBroken.class, () -> at(incomplete.target()));
    assertEquals(
        "domain/target/classes is missing: compile domain first, in Maven with -am",
        refused.getMessage().strip());
  }
}
