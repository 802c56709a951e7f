package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What libraries bring to a door besides their classes: as Maven resolved them, near and far, and
 * without the modules of the project.
 */
public final class Libraries {
  private final List<LibraryJar> jars;
  private final List<ServedByLibrary> served;

  private Libraries(List<LibraryJar> jars, List<ServedByLibrary> served) {
    this.jars = jars;
    this.served = served;
  }

  static Libraries read(Sources sources, List<InputProblem> problems) {
    var own =
        Stream.concat(sources.classes().keySet().stream(), sources.otherDoors().stream())
            .map(module -> absolute(sources.root().resolve(module.folder())))
            .toList();
    var jars =
        sources.library().classPath().stream()
            .filter(place -> !isBelow(own, absolute(place)))
            .map(LibraryJar::read)
            .toList();
    return new Libraries(
        jars, jars.stream().flatMap(jar -> ServedByLibrary.read(jar, problems).stream()).toList());
  }

  private static boolean isBelow(Collection<Path> folders, Path place) {
    return folders.stream().anyMatch(place::startsWith);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  List<LibraryJar> jars() {
    return jars;
  }

  /** Whether a Quarkus extension is on the class path, whoever brings it: {@code quarkus-oidc}. */
  public boolean has(String extension) {
    return jars.stream().anyMatch(jar -> jar.extension().filter(extension::equals).isPresent());
  }

  /** The same, with all that they serve. */
  Libraries serving(List<ServedByLibrary> all) {
    return new Libraries(jars, all);
  }

  /** Addresses that libraries serve by themselves. */
  public List<ServedByLibrary> served() {
    return served;
  }
}
