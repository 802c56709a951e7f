package dev.twodoors.boundary.engine.contract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the schemas of a document into one form: references are followed, {@code allOf} is written
 * out, alternatives and lists of types are one list, keywords have their canonical form. Schemas
 * with the same meaning become the same; what is compared later need not know the ways to write it.
 */
final class Shapes {
  private static final List<String> CHOICES = List.of("anyOf", "oneOf");

  private final ApiDocument document;
  private final Map<Object, Shape> known = new IdentityHashMap<>();

  Shapes(ApiDocument document) {
    this.document = document;
  }

  ApiDocument document() {
    return document;
  }

  Shape of(Object schema) {
    var shape = known.get(schema);
    if (shape == null) {
      shape = of(schema, Set.of());
      known.put(schema, shape);
    }
    return shape;
  }

  /**
   * @param open references that lead here, which a schema must not follow again
   */
  private Shape of(Object schema, Set<String> open) {
    if (Boolean.FALSE.equals(schema)) {
      return Shape.of(List.of(), Map.of());
    }
    var map = Tree.map(schema);
    var shape = own(map);
    var reference = Tree.reference(map).filter(ApiDocument::isInside);
    if (reference.isPresent() && !open.contains(reference.get())) {
      var next = ApiDocument.with(open, reference.get());
      var target = of(document.target(reference.get()), next);
      shape = shape.and(target.named(Tree.lastStep(reference.get())));
    }
    for (var part : Tree.list(map, "allOf")) {
      shape = shape.and(of(part, open));
    }
    for (var choice : CHOICES) {
      if (map.containsKey(choice)) {
        var parts = Tree.list(map, choice).stream().map(part -> of(part, open)).toList();
        shape = shape.and(new Choice(this).of(choice, parts, map.containsKey("discriminator")));
      }
    }
    return new Shape(
        shape.alternatives().stream().map(Canonical::closed).distinct().toList(),
        shape.notes(),
        shape.overlaps(),
        shape.exclusive());
  }

  /** What it says itself, without its parts. */
  private Shape own(Map<String, Object> schema) {
    Map<String, Object> limits = new TreeMap<>();
    schema.forEach((keyword, value) -> limits.put(keyword, value(keyword, value)));
    limits.keySet().removeAll(Set.of("then", "else", "discriminator", "const"));
    limits.values().removeIf(Objects::isNull);
    if (schema.containsKey("const")) {
      var one = Collections.singletonList(Numbers.plain(schema.get("const")));
      limits.putAll(Both.of(limits, Map.of("enum", one)));
    }
    Tree.reference(schema).filter(ApiDocument::isInside).ifPresent(any -> limits.remove("$ref"));
    if (schema.get("if") != null) {
      limits.put("if", condition(schema));
    }
    Map<String, Object> notes = new LinkedHashMap<>();
    KeywordKinds.NOTES.stream()
        .filter(schema::containsKey)
        .forEach(note -> notes.put(note, Numbers.plain(schema.get(note))));
    if (schema.containsKey("discriminator")) {
      notes.put("discriminator", discriminator(schema));
    }
    return Shape.of(
        types(schema)
            .flatMap(type -> Canonical.form("", type, limits(limits, type)).stream())
            .toList(),
        notes);
  }

  private static Map<String, Object> limits(Map<String, Object> all, String type) {
    Map<String, Object> some = new TreeMap<>(all);
    some.keySet().removeIf(keyword -> !KeywordKinds.limits(keyword, type));
    return some;
  }

  private Object value(String keyword, Object value) {
    return KeywordKinds.SCHEMAS.contains(keyword) || keyword.equals("$ref")
        ? value
        : Numbers.plain(keyword.equals("enum") ? value : document.expanded(value));
  }

  private Object condition(Map<String, Object> schema) {
    return Stream.of("if", "then", "else")
        .filter(part -> schema.get(part) != null)
        .collect(Collectors.toMap(part -> part, part -> document.expanded(schema.get(part))));
  }

  private static Stream<String> types(Map<String, Object> schema) {
    var named = new LinkedHashSet<>(Tree.texts(schema, "type"));
    if (schema.get("type") instanceof String one) {
      named.add(one);
    }
    if (named.contains("number")) {
      named.remove("integer");
    }
    return schema.containsKey("type") ? named.stream() : KeywordKinds.TYPES.stream();
  }

  /** With the names of the alternatives, which it knows without being told. */
  private static Map<String, Object> discriminator(Map<String, Object> schema) {
    var said = Tree.map(schema, "discriminator");
    Map<String, Object> mapping = new TreeMap<>();
    CHOICES.stream()
        .flatMap(choice -> Tree.list(schema, choice).stream())
        .flatMap(part -> Tree.reference(Tree.map(part)).map(Tree::lastStep).stream())
        .forEach(name -> mapping.put(name, name));
    Tree.map(said, "mapping")
        .forEach((value, target) -> mapping.put(value, Tree.lastStep(String.valueOf(target))));
    return Map.of("propertyName", Tree.text(said, "propertyName").orElse(""), "mapping", mapping);
  }
}
