package dev.twodoors.boundary.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The imports of a source file: static ones first, each once, in the order of their characters. */
final class Imports {
  private Imports() {}

  static String tidied(String source) {
    var lines = source.lines().toList();
    var imports = lines.stream().filter(Imports::isImport).toList();
    var rest =
        String.join("\n", lines.stream().filter(Predicate.not(Imports::isImport)).toList()) + "\n";
    var head = rest.indexOf(';') + 1;
    var body = rest.substring(head).replaceFirst("^\\n+", "");
    var kept = imports.stream().filter(line -> isUsed(line, body)).toList();
    var text = new StringBuilder(rest.substring(0, head)).append("\n\n");
    block(kept.stream().filter(Imports::isStatic).toList(), text);
    block(kept.stream().filter(Predicate.not(Imports::isStatic)).toList(), text);
    return text.append(body).toString();
  }

  /** Adds imports to a file that somebody else wrote, and leaves the rest of it alone. */
  static String added(String source, List<String> imports) {
    var lines = new ArrayList<>(source.lines().toList());
    for (var line : imports) {
      if (!lines.contains(line)) {
        add(lines, line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String line) {
    var place = packageOf(lines);
    var alike = -1;
    for (var i = place + 1; i < lines.size() && isHead(lines.get(i)); i++) {
      if (isImport(lines.get(i)) && isStatic(lines.get(i)) == isStatic(line)) {
        if (lines.get(i).compareTo(line) > 0) {
          lines.add(i, line);
          return;
        }
        alike = i;
      }
    }
    if (alike >= 0) {
      lines.add(alike + 1, line);
    } else {
      lines.addAll(place + 1, List.of("", line));
    }
  }

  /** The line of the package; comments before it may hold anything. */
  private static int packageOf(List<String> lines) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("package [\\w.]+;.*")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHead(String line) {
    return line.isBlank() || isImport(line) || line.startsWith("//");
  }

  private static void block(List<String> lines, StringBuilder text) {
    if (!lines.isEmpty()) {
      text.append(String.join("\n", new TreeSet<>(lines))).append("\n\n");
    }
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ") && line.endsWith(";");
  }

  private static boolean isStatic(String line) {
    return line.startsWith("import static ");
  }

  private static boolean isUsed(String line, String body) {
    var name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
    return name.equals("*")
        || Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\b").matcher(body).find();
  }
}
