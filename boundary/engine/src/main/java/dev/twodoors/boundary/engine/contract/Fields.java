package dev.twodoors.boundary.engine.contract;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the fields of objects: those with a name, and all others. */
final class Fields {
  private static final String OTHERS = "additionalProperties";
  private static final String NAMES = "propertyNames";
  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private final SchemaComparison schemas;
  private final Shapes before;
  private final Shapes after;
  private final Changes changes;
  private final Spot spot;

  Fields(SchemaComparison schemas, Shapes before, Shapes after, Changes changes, Spot spot) {
    this.schemas = schemas;
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.spot = spot;
  }

  void compare(Alternative was, Alternative is) {
    var old = visible(before, was);
    var now = visible(after, is);
    old.forEach(
        (name, schema) -> {
          if (!now.containsKey(name)) {
            gone(name, schema, alike(name, old, now), unnamed(is));
          }
        });
    now.forEach(
        (name, schema) -> {
          if (old.containsKey(name)) {
            required(name, was.required().contains(name), is.required().contains(name));
            schemas.compare(spot.field(name), old.get(name), schema);
          } else {
            added(name, schema, is.required().contains(name), was);
          }
        });
    others(was.keywords(), is.keywords());
    needs(was, is);
  }

  /** Requests do not have what only answers have, and the other way round. */
  private Map<String, Object> visible(Shapes shapes, Alternative object) {
    Map<String, Object> fields = new TreeMap<>(object.properties());
    fields
        .values()
        .removeIf(
            field -> Tree.isTrue(shapes.of(field).notes(), spot.sent() ? "readOnly" : "writeOnly"));
    return fields;
  }

  /** What a field without a name may be: an object that names none is free to have any. */
  private static Object unnamed(Alternative object) {
    return object.keywords().getOrDefault(OTHERS, object.properties().isEmpty());
  }

  private void gone(String name, Object schema, String alike, Object others) {
    if (spot.sent() && !others.equals(false)) {
      schemas.compare(spot.field(name), schema, others);
    } else {
      changes.add(true, spot.field(name), "is gone" + alike);
    }
  }

  private void added(String name, Object schema, boolean required, Alternative was) {
    var at = spot.field(name);
    var must = spot.sent() && required;
    var closed = !spot.sent() && Boolean.FALSE.equals(was.keywords().get(OTHERS));
    changes.add(must || closed, at, must ? "is new and required" : "is new");
    if (!unnamed(was).equals(false)) {
      schemas.compare(at, unnamed(was), schema);
    }
  }

  private void required(String name, boolean was, boolean is) {
    if (was != is) {
      changes.add(
          spot.sent() == is, spot.field(name), is ? "is required now" : "may be missing now");
    }
  }

  /** A new field with the same schema is perhaps the old one under another name. */
  private static String alike(String gone, Map<String, Object> old, Map<String, Object> now) {
    return now.keySet().stream()
        .filter(name -> !old.containsKey(name) && Objects.equals(now.get(name), old.get(gone)))
        .findFirst()
        .map(other -> " (" + other + " is new and alike)")
        .orElse("");
  }

  private void others(Map<String, Object> was, Map<String, Object> is) {
    var old = was.getOrDefault(OTHERS, true);
    var now = is.getOrDefault(OTHERS, true);
    if (old.equals(false) != now.equals(false)) {
      var closed = now.equals(false);
      var verb = spot.sent() ? "takes " : "has ";
      changes.add(
          spot.sent() == closed,
          spot,
          closed ? verb + "no other fields now" : verb + "other fields now");
    } else {
      schemas.compare(spot.field("*"), old, now);
    }
    Set<String> patterns = new TreeSet<>(Tree.map(was, "patternProperties").keySet());
    patterns.addAll(Tree.map(is, "patternProperties").keySet());
    for (var pattern : patterns) {
      schemas.compare(
          spot.field("/" + pattern + "/"),
          Tree.map(was, "patternProperties").getOrDefault(pattern, old),
          Tree.map(is, "patternProperties").getOrDefault(pattern, now));
    }
    schemas.compare(spot.field("(name)"), names(was), names(is));
  }

  private static Object names(Map<String, Object> keywords) {
    return Both.allOf(keywords.getOrDefault(NAMES, true), TEXT);
  }

  /** Which fields must come together. */
  private void needs(Alternative was, Alternative is) {
    var old = Tree.map(was.keywords(), "dependentRequired");
    var now = Tree.map(is.keywords(), "dependentRequired");
    old.keySet().forEach(name -> needs(name, old, now, is, false));
    now.keySet().forEach(name -> needs(name, now, old, was, true));
  }

  private void needs(
      String name,
      Map<String, Object> these,
      Map<String, Object> those,
      Alternative other,
      boolean more) {
    Tree.texts(these, name).stream()
        .filter(needed -> !Tree.texts(those, name).contains(needed))
        .filter(needed -> !other.required().contains(needed))
        .forEach(
            needed ->
                changes.add(
                    spot.sent() == more,
                    spot.field(name),
                    more ? "needs " + needed + " now" : "no longer needs " + needed));
  }
}
