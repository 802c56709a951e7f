package dev.twodoors.boundary.law;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The business packages of the shop, and which of them import others. */
final class Packages {
  private static final Map<String, String> MODULES =
      Map.of(
          "web", "web-actions",
          "api", "public-api",
          "services", "shared-services",
          "domain", "domain");
  private static final String NAME = "com\\.example\\.shop\\.(\\w+)\\.([a-z]\\w*)";
  private static final Pattern OWN = Pattern.compile("(?m)^package " + NAME + ";");
  private static final Pattern USED = Pattern.compile("(?m)^import (?:static )?" + NAME + "\\.");

  private Packages() {}

  /** The packages of a layer, and the arrows among them and to those of the next one. */
  static String drawn(String layer, String next) {
    var arrows = arrows(layer, next);
    var lines = new StringBuilder();
    for (var one : new String[] {layer, next}) {
      lines.append(Architecture.line("subgraph %s[\"%s\"]", one, MODULES.get(one)));
      names(one, arrows)
          .forEach(
              name -> lines.append(Architecture.line("  %s[\"%s\"]", name, name.split("_")[1])));
      lines.append(Architecture.line("end"));
    }
    arrows.forEach(
        (from, to) -> lines.append(Architecture.line("%s --> %s", from, String.join(" & ", to))));
    return Architecture.diagram(lines.toString());
  }

  private static Set<String> names(String layer, Map<String, Set<String>> arrows) {
    var names = new TreeSet<>(arrows.keySet());
    arrows.values().forEach(names::addAll);
    names.removeIf(name -> !name.startsWith(layer + "_"));
    return names;
  }

  private static Map<String, Set<String>> arrows(String layer, String next) {
    var arrows = new TreeMap<String, Set<String>>();
    for (var file : Document.files(MODULES.get(layer) + "/src/main/java", "\\.java")) {
      var text = Document.of(file).text();
      var own = OWN.matcher(text);
      if (own.find()) {
        var from = own.group(1) + "_" + own.group(2);
        USED.matcher(text)
            .results()
            .filter(it -> it.group(1).equals(layer) || it.group(1).equals(next))
            .map(it -> it.group(1) + "_" + it.group(2))
            .filter(to -> !to.equals(from))
            .forEach(to -> arrows.computeIfAbsent(from, key -> new TreeSet<>()).add(to));
      }
    }
    return arrows;
  }
}
