package dev.twodoors.boundary.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  private final Map<String, Map<String, String>> graph = new TreeMap<>();

  private void edges(String... edges) {
    for (var edge : edges) {
      graph
          .computeIfAbsent(edge.substring(0, 1), any -> new TreeMap<>())
          .put(edge.substring(1), "");
    }
  }

  @Test
  void aGraphWithoutCirclesHasNone() {
    edges("ab", "ac", "bd", "cd", "de");
    assertEquals(List.of(), Components.of(graph));
  }

  @Test
  void circlesThatShareANodeAreOne() {
    edges("ab", "ba", "bc", "cb", "cd", "xa");
    assertEquals(List.of(Set.of("a", "b", "c")), Components.of(graph));
  }

  @Test
  void circlesThatOneWayJoinsAreTwo() {
    edges("ab", "bc", "ca", "cd", "de", "ed", "ad");
    assertEquals(List.of(Set.of("d", "e"), Set.of("a", "b", "c")), Components.of(graph));
  }

  @Test
  void aWayBackFromFarBelowClosesTheCircle() {
    edges("ab", "bc", "cd", "db", "bx", "xy");
    assertEquals(List.of(Set.of("b", "c", "d")), Components.of(graph));
  }

  @Test
  void aLongChainNeedsNoDeepStack() {
    for (var i = 0; i < 20_000; i++) {
      graph.put("n" + i, Map.of("n" + (i + 1) % 20_000, ""));
    }
    assertEquals(20_000, Components.of(graph).getFirst().size());
  }
}
