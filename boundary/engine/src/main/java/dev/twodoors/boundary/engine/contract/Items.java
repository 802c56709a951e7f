package dev.twodoors.boundary.engine.contract;

import java.util.List;
import java.util.Map;

/** Compares the items of arrays: the first ones, all others, and one that has to be there. */
final class Items {
  private static final String CONTAINS = "contains";

  private final SchemaComparison schemas;
  private final Changes changes;
  private final Spot spot;

  Items(SchemaComparison schemas, Changes changes, Spot spot) {
    this.schemas = schemas;
    this.changes = changes;
    this.spot = spot;
  }

  void compare(Map<String, Object> was, Map<String, Object> is) {
    var first = Math.max(first(was), first(is));
    for (var i = 0; i < first; i++) {
      schemas.compare(spot.field("[" + i + "]"), item(was, i), item(is, i));
    }
    schemas.compare(spot.item(), item(was, first), item(is, first));
    contains(was, is);
  }

  static int first(Map<String, Object> of) {
    return Tree.list(of, "prefixItems").size();
  }

  /** What its place allows. */
  static Object item(Map<String, Object> of, int i) {
    var first = Tree.list(of, "prefixItems");
    return i < first.size() ? first.get(i) : of.getOrDefault("items", true);
  }

  private void contains(Map<String, Object> was, Map<String, Object> is) {
    var old = List.copyOf(Both.all(was.get(CONTAINS)));
    var now = List.copyOf(Both.all(is.get(CONTAINS)));
    if (old.size() != now.size()) {
      var fits = spot.sent() ? now.isEmpty() : old.isEmpty();
      changes.add(!fits, spot, Keywords.worded(CONTAINS, was.get(CONTAINS), is.get(CONTAINS)));
      return;
    }
    var at = spot.field("[" + CONTAINS + "]");
    for (var i = 0; i < old.size(); i++) {
      schemas.compare(at, old.get(i), now.get(i));
      // More of a wider kind may be too many.
      if (was.containsKey("maxContains") || is.containsKey("maxContains")) {
        schemas.compare(at.inverse(), old.get(i), now.get(i));
      }
    }
  }
}
