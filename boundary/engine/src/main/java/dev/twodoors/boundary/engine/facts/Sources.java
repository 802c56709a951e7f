package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where the facts of one door come from.
 *
 * @param root the project's root, to which all places are relative
 * @param door the module that is judged
 * @param classes folders of compiled classes of the door and of what it is built from
 * @param otherDoors modules of the project that this door must not know
 * @param today the date that judges
 * @param contract whether the contract that the door's build generated is judged, too
 * @param build what the build knows, or the last one knew
 */
public record Sources(
    Path root,
    Module door,
    Map<Module, Path> classes,
    java.util.List<Module> otherDoors,
    Library library,
    LocalDate today,
    boolean contract,
    BuildFacts build) {
  public Sources {
    classes = Map.copyOf(classes);
    otherDoors = java.util.List.copyOf(otherDoors);
  }

  /** Where there is no build. */
  public Sources(
      Path root,
      Module door,
      Map<Module, Path> classes,
      java.util.List<Module> otherDoors,
      Library library,
      LocalDate today,
      boolean contract) {
    this(root, door, classes, otherDoors, library, today, contract, BuildFacts.NONE);
  }

  /** The same, once a build of the door has generated its contract. */
  public Sources withContract() {
    return new Sources(root, door, classes, otherDoors, library, today, true, build);
  }

  /** The same, in a build that knows more than files say. */
  public Sources withBuild(BuildFacts knows) {
    return new Sources(root, door, classes, otherDoors, library, today, contract, knows);
  }
}
