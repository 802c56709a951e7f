package dev.twodoors.boundary.web.architecture;

import dev.twodoors.boundary.architecture.Architecture;
import dev.twodoors.boundary.architecture.Architecture.Capability;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The map as its page shows it.
 *
 * @param owners in the order of their names, each with its capabilities
 */
public record MapView(List<Owner> owners, Figures figures) {

  /** Who is asked about some capabilities. */
  public record Owner(String name, List<Capability> capabilities) {}

  /** How many of which kind there are. */
  public record Figures(
      long capabilities, long both, long webOnly, long apiOnly, long exceptions) {}

  static MapView of(Architecture architecture) {
    var all = architecture.capabilities();
    var owners =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Capability::owner, java.util.TreeMap::new, Collectors.toList()));
    return new MapView(
        owners.entrySet().stream()
            .map(entry -> new Owner(entry.getKey(), entry.getValue()))
            .toList(),
        new Figures(
            all.size(),
            count(all, it -> !it.web().isEmpty() && !it.api().isEmpty()),
            count(all, it -> !it.web().isEmpty() && it.api().isEmpty()),
            count(all, it -> it.web().isEmpty() && !it.api().isEmpty()),
            all.stream().mapToLong(it -> it.exceptions().size()).sum()));
  }

  private static long count(List<Capability> all, Predicate<Capability> wanted) {
    return all.stream().filter(wanted).count();
  }
}
