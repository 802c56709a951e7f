package dev.twodoors.boundary.engine.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything in which two documents differ, in words: the operation or the schema, the part of it,
 * what was and what is. The order of keys makes no difference. A part that only moved, into the
 * components or out of them, is one difference; what else is new of it is told beside that.
 */
public final class Differences {
  private static final int SHOWN = 60;
  private static final Set<String> SILENT =
      Set.of("properties", "components", "schemas", "paths", "responses", "content", "schema");

  private final List<String> found = new ArrayList<>();

  private final ApiDocument before;
  private final ApiDocument after;

  private Differences(ApiDocument before, ApiDocument after) {
    this.before = before;
    this.after = after;
  }

  /** Empty when there is none. */
  public static List<String> between(ApiDocument before, ApiDocument after) {
    var differences = new Differences(before, after);
    differences.compare(List.of(), before.tree(), after.tree());
    return List.copyOf(differences.found);
  }

  private void compare(List<String> place, Object before, Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before instanceof Map<?, ?> && after instanceof Map<?, ?>) {
      compareParts(place, Tree.map(before), Tree.map(after));
    } else if (before instanceof List<?> old && after instanceof List<?> now) {
      compareLists(place, old, now);
    } else {
      found.add(words(place) + ": " + shown(before, after) + " is now " + shown(after, before));
    }
  }

  private void compareParts(
      List<String> place, Map<String, Object> before, Map<String, Object> after) {
    var was = Tree.reference(before);
    var is = Tree.reference(after);
    if (was.isPresent() == is.isPresent()) {
      compareMaps(place, before, after);
      return;
    }
    found.add(
        words(place)
            + is.map(there -> " is described at " + there + " now")
                .orElse(" is described in its place now"));
    compareMaps(place, this.before.resolved(before), this.after.resolved(after));
  }

  private void compareMaps(
      List<String> place, Map<String, Object> before, Map<String, Object> after) {
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (var key : keys) {
      var at = Stream.concat(place.stream(), Stream.of(key)).toList();
      if (!after.containsKey(key)) {
        found.add(words(at) + " is gone" + value(before.get(key)));
      } else if (!before.containsKey(key)) {
        found.add(words(at) + " is new" + value(after.get(key)));
      } else {
        compare(at, before.get(key), after.get(key));
      }
    }
  }

  /** Lists of named things are compared by name, others by what they hold. */
  private void compareLists(List<String> place, List<?> before, List<?> after) {
    var names = named(before).flatMap(old -> named(after).map(now -> Map.entry(old, now)));
    if (names.isPresent()) {
      compareMaps(place, names.get().getKey(), names.get().getValue());
      return;
    }
    var gone = before.stream().filter(item -> !after.contains(item)).toList();
    var added = after.stream().filter(item -> !before.contains(item)).toList();
    if (gone.size() == 1 && added.size() == 1) {
      compare(place, gone.getFirst(), added.getFirst());
      return;
    }
    gone.forEach(item -> found.add(words(place) + ": " + shown(item) + " is gone"));
    added.forEach(item -> found.add(words(place) + ": " + shown(item) + " is new"));
    if (gone.isEmpty() && added.isEmpty()) {
      found.add(words(place) + ": the order differs");
    }
  }

  private static Optional<Map<String, Object>> named(List<?> items) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (var item : items) {
      var map = Tree.map(item);
      var name = Tree.text(map, "name").or(() -> Tree.reference(map).map(Tree::lastStep));
      if (name.isEmpty() || named.put(name.get(), item) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }

  /** {@code GET /v1/orders/{id}, 200, description}. */
  private static String words(List<String> place) {
    var steps = place;
    var head = "";
    if (place.size() > 2 && place.getFirst().equals("paths")) {
      head = place.get(2).toUpperCase(Locale.ROOT) + " " + place.get(1);
      steps = place.subList(3, place.size());
    } else if (place.size() > 2 && place.getFirst().equals("components")) {
      head = place.get(2);
      steps = place.subList(3, place.size());
    }
    var shown = new ArrayList<String>();
    var before = "";
    for (var step : steps) {
      if (before.equals("properties") || !SILENT.contains(step)) {
        shown.add(step);
      }
      before = step;
    }
    var words =
        Stream.concat(Stream.of(head), shown.stream())
            .filter(step -> !step.isEmpty())
            .collect(Collectors.joining(", "));
    return words.isEmpty() && !place.isEmpty() ? place.getLast() : words;
  }

  /** Long texts from where they begin to differ. */
  private static String shown(Object value, Object other) {
    if (!(value instanceof String text) || !(other instanceof String longer)) {
      return shown(value);
    }
    var same = 0;
    while (same < Math.min(text.length(), longer.length())
        && text.charAt(same) == longer.charAt(same)) {
      same++;
    }
    var from = same <= SHOWN / 2 ? 0 : text.lastIndexOf(' ', same) + 1;
    return shown(from == 0 ? text : "..." + text.substring(from));
  }

  private static String value(Object value) {
    return value instanceof Map || value instanceof Iterable ? "" : ": " + shown(value);
  }

  private static String shown(Object value) {
    var text =
        switch (value) {
          case Map<?, ?> map -> Tree.reference(Tree.map(map)).map(Tree::lastStep).orElse("" + map);
          case null -> "nothing";
          default -> value.toString();
        };
    var line = text.strip().replaceAll("\\s+", " ");
    return String.format(
        Locale.ROOT, "'%s'", line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line);
  }
}
