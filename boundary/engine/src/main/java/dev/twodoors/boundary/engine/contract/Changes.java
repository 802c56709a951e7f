package dev.twodoors.boundary.engine.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects changes; one of a shared schema is kept once, with all operations that show it. */
final class Changes {
  private record Key(boolean breaks, String place, String says) {}

  private final Map<Key, Set<String>> found = new LinkedHashMap<>();

  void add(boolean breaks, Spot spot, String says) {
    found
        .computeIfAbsent(new Key(breaks, spot.shown(), says), any -> new TreeSet<>())
        .addAll(spot.isShared() ? Set.of(spot.operation()) : Set.of());
  }

  /** Those that break first. */
  List<Change> all() {
    return found.entrySet().stream()
        .map(
            entry ->
                new Change(
                    entry.getKey().breaks(),
                    entry.getKey().place(),
                    entry.getKey().says(),
                    entry.getValue()))
        .sorted(Comparator.comparing((Change change) -> !change.breaks()))
        .toList();
  }
}
