package dev.twodoors.boundary.engine.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Strongly connected components of a graph (Tarjan 1972), without recursion. */
final class Components {
  private record Visit(String node, Iterator<String> next) {}

  private final Map<String, ? extends Map<String, ?>> graph;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final List<Set<String>> found = new ArrayList<>();

  private Components(Map<String, ? extends Map<String, ?>> graph) {
    this.graph = graph;
  }

  /** Those of more than one node, each in the order of the alphabet. */
  static List<Set<String>> of(Map<String, ? extends Map<String, ?>> graph) {
    var components = new Components(graph);
    for (var node : graph.keySet()) {
      if (!components.index.containsKey(node)) {
        components.visit(node);
      }
    }
    return components.found;
  }

  private void visit(String start) {
    var visits = new ArrayDeque<Visit>();
    visits.push(enter(start));
    while (!visits.isEmpty()) {
      var visit = visits.peek();
      if (visit.next().hasNext()) {
        var to = visit.next().next();
        if (!index.containsKey(to)) {
          visits.push(enter(to));
        } else if (isOpen.contains(to)) {
          lowest.merge(visit.node(), index.get(to), Math::min);
        }
      } else {
        visits.pop();
        leave(visit.node());
        if (!visits.isEmpty()) {
          lowest.merge(visits.peek().node(), lowest.get(visit.node()), Math::min);
        }
      }
    }
  }

  private Visit enter(String node) {
    index.put(node, index.size());
    lowest.put(node, index.get(node));
    open.push(node);
    isOpen.add(node);
    var next = graph.get(node);
    return new Visit(node, next == null ? List.<String>of().iterator() : next.keySet().iterator());
  }

  private void leave(String node) {
    if (!lowest.get(node).equals(index.get(node))) {
      return;
    }
    var component = new TreeSet<String>();
    String member;
    do {
      member = open.pop();
      isOpen.remove(member);
      component.add(member);
    } while (!member.equals(node));
    if (component.size() > 1) {
      found.add(component);
    }
  }
}
