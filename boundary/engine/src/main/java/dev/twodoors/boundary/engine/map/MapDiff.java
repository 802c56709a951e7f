package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Exception;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What changed in the architecture between two maps, in words. */
public final class MapDiff {
  private final Map<String, Integer> summary = new LinkedHashMap<>();
  private final List<String> details = new ArrayList<>();

  private MapDiff() {}

  /** One sentence on the first line, then a line for each change. */
  public static String words(CapabilityMap before, CapabilityMap after) {
    var diff = new MapDiff();
    var old = byId(before);
    var now = byId(after);
    now.values().stream().filter(e -> !old.containsKey(e.id())).forEach(diff::added);
    old.values().stream().filter(e -> !now.containsKey(e.id())).forEach(diff::removed);
    var both = now.values().stream().filter(entry -> old.containsKey(entry.id())).toList();
    both.forEach(entry -> diff.moved(old.get(entry.id()), entry));
    both.forEach(entry -> diff.changed(old.get(entry.id()), entry));
    now.values().forEach(entry -> diff.excepted(old.get(entry.id()), entry));
    old.values().forEach(entry -> diff.ended(entry, now.get(entry.id())));
    return diff.text();
  }

  private static Map<String, Entry> byId(CapabilityMap map) {
    return map.entries().stream()
        .collect(Collectors.toMap(Entry::id, entry -> entry, (one, other) -> one, TreeMap::new));
  }

  private void added(Entry entry) {
    tell("adds %s", "capability", "adds    " + described(entry) + ", " + entry.doors().shown());
  }

  private void removed(Entry entry) {
    tell("removes %s", "capability", "removes " + described(entry));
  }

  private static String described(Entry entry) {
    return String.format(
        Locale.ROOT,
        "%s (%s, %s, %s)",
        entry.id(),
        entry.kind(),
        entry.risk(),
        Trait.OWNER.of(entry));
  }

  private void moved(Entry before, Entry after) {
    if (before.doors() != after.doors()) {
      var way = "from " + shown(before) + " to " + shown(after);
      tell("moves %s " + way, "", "moves   " + after.id() + " " + way);
    }
  }

  private void changed(Entry before, Entry after) {
    for (var trait : Trait.values()) {
      var old = trait.of(before);
      var now = trait.of(after);
      if (!old.equals(now) && !trait.isPartOfMove(before, after)) {
        tell(
            "changes the " + trait.shown() + " of %s",
            "",
            "changes " + after.id() + ": " + trait.shown() + " " + old + " -> " + now);
      }
    }
  }

  private static String shown(Entry entry) {
    return switch (entry.doors()) {
      case WEB_ONLY -> "web-only";
      case API_ONLY -> "API-only";
      case BOTH_DOORS -> "both doors";
      case NO_DOOR -> "no door";
    };
  }

  /** Exceptions that the capability did not have before. */
  private void excepted(Entry before, Entry after) {
    for (var exception : without(after, before)) {
      tell("%s " + until(exception), noun(exception), "excuses " + told(after, exception));
    }
  }

  private void ended(Entry before, Entry after) {
    for (var exception : without(before, after)) {
      tell("ends %s", noun(exception), "ends    " + told(before, exception));
    }
  }

  private static List<Exception> without(Entry entry, Entry other) {
    return entry.exceptions().stream()
        .filter(exception -> other == null || !other.exceptions().contains(exception))
        .toList();
  }

  private static String told(Entry entry, Exception exception) {
    return String.format(
        Locale.ROOT,
        "%s from %s %s, %s: %s",
        entry.id(),
        exception.rule(),
        until(exception),
        exception.isWaiver() ? "waiver" : "decision " + exception.by(),
        exception.reason());
  }

  private static String until(Exception exception) {
    return exception.until().isEmpty() ? "without end" : "until " + exception.until();
  }

  private static String noun(Exception exception) {
    return exception.isWaiver() ? "waiver" : "decision";
  }

  private void tell(String sentence, String noun, String detail) {
    summary.merge(sentence + "\n" + noun, 1, Integer::sum);
    details.add("  " + detail);
  }

  private String text() {
    if (details.isEmpty()) {
      return "no architectural change\n";
    }
    var first =
        summary.entrySet().stream()
            .map(part -> sentence(part.getKey(), part.getValue()))
            .collect(Collectors.joining(", "));
    return first + "\n" + String.join("\n", details) + "\n";
  }

  private static String sentence(String key, int number) {
    var parts = key.split("\n", -1);
    var counted = parts[1].isEmpty() ? String.valueOf(number) : Count.of(number, parts[1]);
    return String.format(Locale.ROOT, parts[0], counted);
  }
}
