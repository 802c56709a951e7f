package dev.twodoors.boundary.engine.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares what two JSON schemas allow. What a client sends must still be taken; what it receives
 * must still be what it was told.
 */
final class SchemaComparison {
  private record Pair(Spot at, Object before, Object after) {}

  private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");

  private final ApiDocument before;
  private final ApiDocument after;
  private final Changes changes;
  private final Set<Pair> seen = new HashSet<>();

  SchemaComparison(ApiDocument before, ApiDocument after, Changes changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare(Spot at, Object old, Object now) {
    var reference = Tree.reference(Tree.map(now)).or(() -> Tree.reference(Tree.map(old)));
    var spot = reference.map(Tree::lastStep).map(at::in).orElse(at);
    // Schemas may hold themselves.
    if (reference.isPresent() && !seen.add(new Pair(spot, old, now))) {
      return;
    }
    var was = before.resolved(old);
    var is = after.resolved(now);
    new Keywords(changes, spot).compare(was, is);
    fields(spot, was, is);
    if (was.containsKey("items") || is.containsKey("items")) {
      compare(spot.item(), was.get("items"), is.get("items"));
    }
    others(spot, was.get("additionalProperties"), is.get("additionalProperties"));
    ALTERNATIVES.forEach(
        kind -> alternatives(spot, kind, Tree.list(was, kind), Tree.list(is, kind)));
  }

  private void fields(Spot spot, Map<String, Object> was, Map<String, Object> is) {
    var old = Tree.map(was, "properties");
    var now = Tree.map(is, "properties");
    var mustBefore = Set.copyOf(Tree.texts(was, "required"));
    var mustNow = Set.copyOf(Tree.texts(is, "required"));
    old.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.add(true, spot.field(name), "is gone" + alike(name, old, now)));
    now.forEach(
        (name, schema) -> {
          var at = spot.field(name);
          var must = mustNow.contains(name);
          if (!old.containsKey(name)) {
            changes.add(
                spot.sent() && must, at, must && spot.sent() ? "is new and required" : "is new");
            return;
          }
          if (must && !mustBefore.contains(name)) {
            changes.add(spot.sent(), at, "is required now");
          } else if (!must && mustBefore.contains(name)) {
            changes.add(!spot.sent(), at, "may be missing now");
          }
          compare(at, old.get(name), schema);
        });
  }

  /** A new field with the same schema is perhaps the old one under another name. */
  private static String alike(String gone, Map<String, Object> old, Map<String, Object> now) {
    return now.keySet().stream()
        .filter(name -> !old.containsKey(name) && now.get(name).equals(old.get(gone)))
        .findFirst()
        .map(other -> " (" + other + " is new and alike)")
        .orElse("");
  }

  private void others(Spot spot, Object old, Object now) {
    if (old instanceof Map && now instanceof Map) {
      compare(spot.field("*"), old, now);
    } else if (spot.sent() && Boolean.FALSE.equals(now) && !Boolean.FALSE.equals(old)) {
      changes.add(true, spot, "takes no other fields now");
    }
  }

  /** Those that are in both say nothing; what is left on both sides is compared in its order. */
  private void alternatives(Spot spot, String kind, List<Object> old, List<Object> now) {
    var gone = old.stream().filter(one -> !now.contains(one) || !isSame(one)).toList();
    var added = now.stream().filter(one -> !old.contains(one) || !isSame(one)).toList();
    if (gone.size() == added.size()) {
      for (var i = 0; i < gone.size(); i++) {
        compare(spot, gone.get(i), added.get(i));
      }
      return;
    }
    var narrower = kind.equals("allOf") ? added.size() > gone.size() : added.size() < gone.size();
    changes.add(
        narrower == spot.sent(),
        spot,
        narrower ? "is one of fewer alternatives now" : "is one of more alternatives now");
  }

  /** Whether what an alternative refers to is the same in both documents. */
  private boolean isSame(Object alternative) {
    return before.resolved(alternative).equals(after.resolved(alternative));
  }
}
