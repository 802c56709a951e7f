package dev.twodoors.boundary.engine.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Keywords that hold together, written as those of one schema. */
final class Both {
  private static final String PROPERTIES = "properties";

  private Both() {}

  static Map<String, Object> of(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> both = new TreeMap<>(one);
    other.forEach((keyword, value) -> both.merge(keyword, value, (a, b) -> of(keyword, a, b)));
    for (var fields : List.of(Tree.map(one, PROPERTIES), Tree.map(other, PROPERTIES))) {
      Map<String, Object> merged = new TreeMap<>(Tree.map(both, PROPERTIES));
      fields
          .keySet()
          .forEach(name -> merged.put(name, allOf(field(one, name), field(other, name))));
      both.put(PROPERTIES, merged);
    }
    var first = Math.max(Items.first(one), Items.first(other));
    if (first > 0) {
      both.put(
          "prefixItems",
          IntStream.range(0, first)
              .mapToObj(i -> allOf(Items.item(one, i), Items.item(other, i)))
              .toList());
    }
    return both;
  }

  private static Object of(String keyword, Object one, Object other) {
    if (one.equals(other)) {
      return one;
    }
    var lower = KeywordKinds.isLower(keyword);
    if ((lower || KeywordKinds.isUpper(keyword))
        && one instanceof Number
        && other instanceof Number) {
      var up = Numbers.decimal(one).compareTo(Numbers.decimal(other)) > 0;
      return up == lower ? one : other;
    }
    return switch (keyword) {
      case "enum" -> list(one).stream().filter(list(other)::contains).toList();
      case "required" -> joined(list(one), list(other));
      case "additionalProperties", "items", "propertyNames" -> allOf(one, other);
      case "unevaluatedProperties", "unevaluatedItems" -> allOf(one, other);
      case "patternProperties" -> byName(keyword, one, other);
      case "dependentRequired" -> byName("required", one, other);
      default -> joinedSet(all(one), all(other));
    };
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> items ? items : List.of(value);
  }

  /** What must hold together for one keyword: mostly one value. */
  static Set<?> all(Object value) {
    return value instanceof Set<?> several ? several : value == null ? Set.of() : Set.of(value);
  }

  static Object allOf(Object one, Object other) {
    if (Canonical.saysNothing(one)) {
      return other;
    }
    return Canonical.saysNothing(other) || one.equals(other)
        ? one
        : Map.of("allOf", joined(parts(one), parts(other)));
  }

  private static List<?> parts(Object schema) {
    var map = Tree.map(schema);
    return map.keySet().equals(Set.of("allOf")) ? Tree.list(map, "allOf") : List.of(schema);
  }

  private static Object field(Map<String, Object> keywords, String name) {
    return Tree.map(keywords, PROPERTIES)
        .getOrDefault(name, keywords.getOrDefault("additionalProperties", true));
  }

  private static Map<String, Object> byName(String keyword, Object one, Object other) {
    Map<String, Object> all = new TreeMap<>(Tree.map(one));
    Tree.map(other)
        .forEach(
            (name, value) ->
                all.merge(
                    name,
                    value,
                    (a, b) -> keyword.equals("required") ? of(keyword, a, b) : allOf(a, b)));
    return all;
  }

  private static List<Object> joined(List<?> one, List<?> other) {
    return new ArrayList<>(joinedSet(one, other));
  }

  private static Set<Object> joinedSet(Iterable<?> one, Iterable<?> other) {
    Set<Object> all = new LinkedHashSet<>();
    one.forEach(all::add);
    other.forEach(all::add);
    return all;
  }
}
