package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Exception;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed in the architecture between two maps, in words. */
public final class MapDiff {
  private static final String WEB = "web paths";
  private static final String API = "API paths";

  /** What can be said of a capability, in the order in which a change of it is told. */
  private static final Map<String, Function<Entry, String>> TRAITS = traits();

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

  private static Map<String, Function<Entry, String>> traits() {
    var traits = new LinkedHashMap<String, Function<Entry, String>>();
    traits.put("kind", Entry::kind);
    traits.put("risk", Entry::risk);
    traits.put("owner", entry -> entry.owner().isEmpty() ? "nobody" : entry.owner());
    traits.put("consumers", entry -> listed(entry.consumers()));
    traits.put("guard", entry -> listed(entry.roles()));
    traits.put("nature", entry -> entry.command() ? "command" : "query");
    traits.put(
        "speed-first date",
        entry -> entry.speedFirstUntil().isEmpty() ? "none" : entry.speedFirstUntil());
    traits.put(WEB, entry -> listed(paths(entry.web())));
    traits.put(API, entry -> listed(paths(entry.api())));
    return traits;
  }

  private static String listed(List<String> values) {
    return values.isEmpty() ? "none" : String.join(", ", values);
  }

  private static List<String> paths(List<CapabilityMap.Operation> operations) {
    return operations.stream().map(CapabilityMap.Operation::shown).distinct().toList();
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
    return "%s (%s, %s, %s)"
        .formatted(entry.id(), entry.kind(), entry.risk(), TRAITS.get("owner").apply(entry));
  }

  private void moved(Entry before, Entry after) {
    if (before.doors() != after.doors()) {
      var way = "from %s to %s".formatted(shown(before), shown(after));
      tell("moves %s " + way, "", "moves   " + after.id() + " " + way);
    }
  }

  private void changed(Entry before, Entry after) {
    TRAITS.forEach(
        (trait, of) -> {
          var old = of.apply(before);
          var now = of.apply(after);
          if (!old.equals(now) && !isPartOfMove(trait, before, after)) {
            tell(
                "changes the " + trait + " of %s",
                "",
                "changes %s: %s %s -> %s".formatted(after.id(), trait, old, now));
          }
        });
  }

  /** A door that opens or closes has other paths than before: that is told as a move. */
  private static boolean isPartOfMove(String trait, Entry before, Entry after) {
    return trait.equals(WEB) && before.web().isEmpty() != after.web().isEmpty()
        || trait.equals(API) && before.api().isEmpty() != after.api().isEmpty();
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
    return "%s from %s %s, %s: %s"
        .formatted(
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
    return parts[0].formatted(counted);
  }
}
