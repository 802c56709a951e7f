package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Packages the doors when something they are made of has changed. */
final class DoorsBuild {

  private final ProjectSettings settings;
  private final MavenBuild maven;
  private final Path stamp;

  DoorsBuild(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.maven = new MavenBuild(settings, "build.log", out);
    this.stamp = settings.localFolder().resolve("built");
  }

  void whenStale() throws IOException, InterruptedException {
    String wanted = Inputs.fingerprint(settings.root(), Inputs::isOfDoors);
    if (allPackaged() && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
      return;
    }
    Files.deleteIfExists(stamp);
    build("package");
    Files.writeString(stamp, wanted);
  }

  /** Compiles once for all doors, which would get into each other's way otherwise. */
  void classes() throws IOException, InterruptedException {
    build("process-classes");
  }

  private boolean allPackaged() {
    return settings.doors().stream().allMatch(door -> Files.exists(door.jar(settings.root())));
  }

  private void build(String phase) throws IOException, InterruptedException {
    String modules = settings.doors().stream().map(Door::module).collect(Collectors.joining(","));
    maven.run(List.of(phase, "-DskipTests", "-pl", modules, "-am"));
  }
}
