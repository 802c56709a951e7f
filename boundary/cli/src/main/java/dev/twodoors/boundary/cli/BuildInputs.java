package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.cli.Stamps.Made;
import dev.twodoors.boundary.engine.contract.ContractFiles;
import dev.twodoors.boundary.engine.facts.BuildFactsFile;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the builds of doors are made from, and whether the last ones are still those of the files as
 * they are.
 */
final class BuildInputs {

  private final ProjectSettings settings;
  private final Stamps stamps;

  BuildInputs(ProjectSettings settings) {
    this.settings = settings;
    this.stamps = new Stamps(settings);
  }

  static boolean isApi(Door door) {
    return door.name().equals("api");
  }

  /** Those whose build is not that of the files now, each with the fingerprint of these. */
  Map<Door, String> stale(List<Door> doors) throws IOException {
    Map<Door, String> stale = new LinkedHashMap<>();
    for (Door door : doors) {
      String now = isApi(door) ? ofApi() : ofSettings();
      boolean left = !isApi(door) || Files.exists(contract(door));
      if (!left || !stamps.has(made(door), now) && !looksTheSame(door, now)) {
        stale.put(door, now);
      }
    }
    return stale;
  }

  /** To be called before a build. */
  void forget(Door door) throws IOException {
    stamps.forget(made(door));
  }

  /** To be called after a build, with the fingerprint from before. */
  void keep(Door door, String made) throws IOException {
    stamps.keep(made(door), made);
    if (isApi(door)) {
      stamps.keep(Made.shape, shape(door));
    }
  }

  private static Made made(Door door) {
    return isApi(door) ? Made.contract : Made.known;
  }

  /**
   * Whether only bodies of methods have changed: a build would generate the contract that is there.
   */
  private boolean looksTheSame(Door door, String now) throws IOException {
    boolean same =
        isApi(door)
            && stamps.has(Made.classes, stamps.ofClasses())
            && stamps.has(Made.shape, shape(door));
    if (same) {
      stamps.keep(Made.contract, now);
    }
    return same;
  }

  /** Of what a build sees of the classes, of everything else, and of the contract it has left. */
  private String shape(Door api) throws IOException {
    BuiltModules modules = BuiltModules.of(api, modules());
    String others =
        Inputs.fingerprint(settings.root(), path -> isOfApi(path) && !modules.isSeen(path));
    return String.join(" ", others, modules.shapes(), Shapes.hash(contract(api)));
  }

  private Path contract(Door api) {
    return ContractFiles.generated(settings.root(), api.module());
  }

  /** Of all that the contract is generated from. */
  String ofApi() throws IOException {
    return Inputs.fingerprint(settings.root(), this::isOfApi);
  }

  private boolean isOfApi(String path) {
    return Inputs.isOfDoors(path)
        && settings.doors().stream()
            .filter(door -> !isApi(door))
            .noneMatch(door -> path.startsWith(door.module() + "/"));
  }

  private String ofSettings() throws IOException {
    return Inputs.fingerprint(settings.root(), BuildFactsFile::isGiven);
  }

  /** Poms, and resources that are not merely copied. */
  String ofModel() throws IOException {
    StringBuilder all = new StringBuilder(Inputs.fingerprint(settings.root(), Inputs::isPom));
    for (SourceModule module : modules()) {
      if (!module.isPlain()) {
        all.append(Inputs.fingerprint(module.resources(), path -> true));
      }
    }
    return all.toString();
  }

  /** All that Maven has listed libraries of. */
  List<SourceModule> modules() throws IOException {
    return SourceModule.in(settings.root(), Compilation.TESTS).stream()
        .filter(module -> Files.exists(module.libraries()))
        .toList();
  }
}
