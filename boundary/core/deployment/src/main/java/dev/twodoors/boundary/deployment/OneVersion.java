package dev.twodoors.boundary.deployment;

import io.quarkus.maven.dependency.ArtifactCoords;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that comes by version from here has the same one: nothing else was tried together. */
final class OneVersion {
  private static final String GROUP = "dev.twodoors";
  private static final String CORE = "boundary";

  private OneVersion() {}

  /**
   * @param libraries of an application
   * @return which have which version, and what to do; empty when all have one
   */
  static Optional<String> conflict(Collection<? extends ArtifactCoords> libraries) {
    var byVersion = new TreeMap<String, TreeSet<String>>();
    for (var library : libraries) {
      if (isOurs(library)) {
        byVersion
            .computeIfAbsent(library.getVersion(), version -> new TreeSet<>())
            .add(library.getArtifactId());
      }
    }
    return byVersion.size() < 2 ? Optional.empty() : Optional.of(told(byVersion));
  }

  private static boolean isOurs(ArtifactCoords library) {
    return library.getGroupId().equals(GROUP)
        && (library.getArtifactId().equals(CORE) || library.getArtifactId().startsWith(CORE + "-"));
  }

  private static String told(TreeMap<String, TreeSet<String>> byVersion) {
    return byVersion.entrySet().stream()
        .map(one -> "  " + one.getKey() + ": " + String.join(", ", one.getValue()))
        .collect(
            Collectors.joining(
                "\n",
                "The extensions of this application have different versions:\n",
                "\nGive them one: the version of boundary-project, the parent in the project's pom.xml, or of an import of"
                    + " boundary-bom. No other pom.xml states a version of them."));
  }
}
