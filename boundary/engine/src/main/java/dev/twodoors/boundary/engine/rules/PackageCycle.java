package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Packages of one module that refer to each other in a circle.
 *
 * @param packages of the circle, the first in the alphabet first
 * @param edges one reference for each step
 */
record PackageCycle(Module module, List<String> packages, List<Edge> edges) {

  /** A class that refers to one of another package. */
  record Edge(ClassFact from, ClassFact to, int line) {
    String shown() {
      return String.format(
          Locale.ROOT,
          "%s -> %s  %s refers to %s",
          Names.simple(from.packageName()),
          Names.simple(to.packageName()),
          line == 0 ? from.simpleName() : from.locationAt(line).brief(),
          to.simpleName());
    }

    Location where() {
      return line == 0 ? from.location() : from.locationAt(line);
    }
  }

  /** {@code orders and refunds}. */
  String named() {
    return packages.stream().map(Names::simple).collect(Collectors.joining(" and "));
  }

  /** One for each group of packages that cannot be told apart: its shortest circle. */
  static List<PackageCycle> in(Classes classes) {
    var byModule = new HashMap<Module, Map<String, Map<String, Edge>>>();
    for (var type : classes.all()) {
      var graph = byModule.computeIfAbsent(type.module(), any -> new TreeMap<>());
      type.references()
          .forEach(
              (name, line) ->
                  classes
                      .find(name)
                      .filter(to -> to.module().equals(type.module()) && areApart(type, to))
                      .ifPresent(
                          to ->
                              graph
                                  .computeIfAbsent(type.packageName(), any -> new TreeMap<>())
                                  .putIfAbsent(to.packageName(), new Edge(type, to, line))));
    }
    var cycles = new ArrayList<PackageCycle>();
    byModule.forEach(
        (module, graph) -> {
          for (var group : Components.of(graph)) {
            cycles.add(shortest(module, graph, group));
          }
        });
    return cycles;
  }

  /** Not the same package, and neither below the other. */
  private static boolean areApart(ClassFact one, ClassFact other) {
    var a = one.packageName() + ".";
    var b = other.packageName() + ".";
    return !a.startsWith(b) && !b.startsWith(a);
  }

  /** The shortest way from the first package of the group back to it. */
  private static PackageCycle shortest(
      Module module, Map<String, Map<String, Edge>> graph, Set<String> group) {
    var start = group.iterator().next();
    var arrivals = new HashMap<String, Edge>();
    var waiting = new ArrayDeque<>(List.of(start));
    while (!arrivals.containsKey(start)) {
      var at = waiting.remove();
      graph
          .get(at)
          .forEach(
              (to, edge) -> {
                if (group.contains(to) && arrivals.putIfAbsent(to, edge) == null) {
                  waiting.add(to);
                }
              });
    }
    var edges = new ArrayList<Edge>();
    var at = start;
    do {
      var edge = arrivals.get(at);
      edges.addFirst(edge);
      at = edge.from().packageName();
    } while (!at.equals(start));
    return new PackageCycle(
        module, edges.stream().map(edge -> edge.from().packageName()).toList(), edges);
  }
}
