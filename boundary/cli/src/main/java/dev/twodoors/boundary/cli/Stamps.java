package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What builds have left, each with the fingerprint of what it was made of. All commands that build
 * share them, so that none builds again what another has built.
 */
record Stamps(ProjectSettings settings) {

  /** What may be there. */
  enum Made {
    /** The doors, packaged. */
    built,
    /** The classes of all modules that doors are made of. */
    classes,
    /** The classes of the tests of both doors together. */
    tests,
    /** The lists of the doors' libraries. */
    libraries,
    /** The contract of the API, generated. */
    contract,
    /** What a build sees of the classes that the contract was generated from. */
    shape,
    /** What only the builds of the other doors know. */
    known,
    /** What a build of the contract was made of, so that it can be repeated. */
    build
  }

  /** Whether it was made of just this, and nobody has cleaned it away. */
  boolean has(Made made, String fingerprint) throws IOException {
    return Files.exists(file(made))
        && Files.readString(file(made)).equals(stamp(made, fingerprint));
  }

  /** To be called before a build that touches it. */
  void forget(Made... all) throws IOException {
    for (Made made : all) {
      Files.deleteIfExists(file(made));
    }
  }

  /** To be called after a build that has made it, with the fingerprint from before. */
  void keep(Made made, String fingerprint) throws IOException {
    Files.createDirectories(file(made).getParent());
    Files.writeString(file(made), stamp(made, fingerprint));
  }

  /** Of classes it says where they were, too: a module that only a profile builds may have none. */
  private String stamp(Made made, String fingerprint) throws IOException {
    return made == Made.classes ? fingerprint + " " + compiledModules() : fingerprint;
  }

  private List<String> compiledModules() throws IOException {
    return SourceModule.in(settings.root(), Compilation.TESTS).stream()
        .filter(module -> Files.isDirectory(module.classes()))
        .map(SourceModule::name)
        .toList();
  }

  /** Of what all modules are compiled from. */
  String ofClasses() throws IOException {
    return Inputs.fingerprint(
        settings.root(), path -> Inputs.isPom(path) || path.contains("src/main/java/"));
  }

  /** What Maven is told when classes are there already: it would compile some of them again. */
  String[] withClasses(String ofClasses) throws IOException {
    return has(Made.classes, ofClasses) ? new String[] {"-Dmaven.main.skip"} : new String[0];
  }

  private Path file(Made made) {
    return settings.localFolder().resolve("made").resolve(made.name());
  }
}
