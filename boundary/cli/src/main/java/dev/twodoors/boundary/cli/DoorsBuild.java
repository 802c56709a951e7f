package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.cli.Stamps.Made;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Packages the doors when something they are made of has changed. */
final class DoorsBuild {

  private final ProjectSettings settings;
  private final PrintWriter out;
  private final MavenBuild maven;
  private final Stamps stamps;
  private final ContractBuild contract;

  DoorsBuild(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.out = out;
    this.maven = new MavenBuild(settings, "build.log", out);
    this.stamps = new Stamps(settings);
    this.contract = new ContractBuild(settings, out);
  }

  /** Leaves what {@code ./doors check} needs of it, too: the classes, and the API's contract. */
  void whenStale() throws IOException, InterruptedException {
    String wanted = Inputs.fingerprint(settings.root(), Inputs::isOfDoors);
    if (allPackaged() && stamps.has(Made.built, wanted)) {
      return;
    }
    String classes = stamps.ofClasses();
    String ofContract = contract.fingerprint();
    String[] options = stamps.withClasses(classes);
    stamps.forget(Made.built, Made.classes, Made.contract);
    build("package", options);
    stamps.keep(Made.built, wanted);
    stamps.keep(Made.classes, classes);
    stamps.keep(Made.contract, ofContract);
  }

  /** As {@link #classes()}; what cannot be compiled is compiled again when it has changed. */
  void classesWhenMended() throws IOException, InterruptedException {
    while (true) {
      String tried = Inputs.fingerprint(settings.root(), Inputs::isOfDoors);
      try {
        classes();
        return;
      } catch (LocalProblem broken) {
        out.println(broken.getMessage());
        out.println("waiting until that is mended");
        out.flush();
      }
      Inputs.awaitChange(settings.root(), Inputs::isOfDoors, tried, () -> false);
    }
  }

  /** Compiles once for all doors, which would get into each other's way otherwise. */
  private void classes() throws IOException, InterruptedException {
    String classes = stamps.ofClasses();
    stamps.forget(Made.classes);
    build("process-classes");
    stamps.keep(Made.classes, classes);
  }

  private boolean allPackaged() {
    return settings.doors().stream().allMatch(door -> Files.exists(door.jar(settings.root())));
  }

  private void build(String phase, String... options) throws IOException, InterruptedException {
    String modules = settings.doors().stream().map(Door::module).collect(Collectors.joining(","));
    List<String> line = new ArrayList<>(List.of(phase, "-Dmaven.test.skip", "-pl", modules, "-am"));
    line.addAll(List.of(options));
    maven.run(line);
  }
}
