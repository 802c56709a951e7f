package dev.twodoors.boundary.law;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which module's code names classes of which other one, as compiled.
 *
 * @param arrows from each module, by folder, to those that it uses
 * @param modules by folder
 */
record Structure(Map<String, Set<String>> arrows, Map<String, BoundaryModule> modules) {
  private static final String INTRODUCTION =
      """
      # Structure of what comes by version

      Drawn from the compiled classes. An arrow means: code of this module names a class of that one. Each module stands above all that it uses, so there is no circle.
      Which arrows there may be is written down in
      [`BoundaryLawTest`](../../boundary/law/src/test/java/dev/twodoors/boundary/law/BoundaryLawTest.java); circles of packages inside a module fail it, too.
      """;

  static Structure of(Collection<BoundaryModule> modules) {
    var homes = homes(modules);
    var arrows = new TreeMap<String, Set<String>>();
    var byFolder = new TreeMap<String, BoundaryModule>();
    for (var module : modules) {
      var used = new TreeSet<String>();
      for (var type : module.facts().classes().all()) {
        type.references().keySet().stream()
            .filter(homes::containsKey)
            .forEach(name -> used.add(homes.get(name)));
      }
      used.remove(module.folder());
      arrows.put(module.folder(), used);
      byFolder.put(module.folder(), module);
    }
    return new Structure(arrows, byFolder);
  }

  /** Each class by its name, with the folder of its module. */
  static Map<String, String> homes(Collection<BoundaryModule> modules) {
    var homes = new HashMap<String, String>();
    for (var module : modules) {
      module.facts().classes().all().forEach(type -> homes.put(type.name(), module.folder()));
    }
    return homes;
  }

  /**
   * Modules, those that use nothing first; each comes after all that it uses.
   *
   * @throws IllegalStateException names those that use each other in a circle
   */
  List<List<String>> floors() {
    var floors = new ArrayList<List<String>>();
    var below = new TreeSet<String>();
    while (below.size() < arrows.size()) {
      var floor =
          arrows.keySet().stream()
              .filter(module -> !below.contains(module))
              .filter(module -> below.containsAll(arrows.get(module)))
              .toList();
      if (floor.isEmpty()) {
        var circle = new TreeSet<>(arrows.keySet());
        circle.removeAll(below);
        throw new IllegalStateException("These use each other in a circle: " + circle);
      }
      floors.add(floor);
      below.addAll(floor);
    }
    return floors;
  }

  String page() {
    var page = new StringBuilder(INTRODUCTION).append("\n```mermaid\nflowchart TD\n");
    var floors = floors().reversed();
    floors.forEach(floor -> floor.forEach(module -> page.append(arrows(module))));
    page.append("```\n\n| module | what it is | uses |\n| --- | --- | --- |\n");
    floors.forEach(floor -> floor.forEach(module -> page.append(row(module))));
    return page.toString();
  }

  private String arrows(String module) {
    var used = arrows.get(module);
    return used.isEmpty()
        ? String.format(Locale.ROOT, "  %s\n", module)
        : String.format(Locale.ROOT, "  %s --> %s\n", module, String.join(" & ", used));
  }

  private String row(String module) {
    return String.format(
        Locale.ROOT,
        "| [`%s`](../../boundary/%s) | %s | %s |\n",
        module,
        module,
        modules.get(module).description(),
        arrows.get(module).stream().map(used -> "`" + used + "`").collect(joining(", ")));
  }
}
