package dev.twodoors.boundary.engine.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Values of one type that a schema allows, in the one form that all ways to write them get.
 *
 * @param name of the shared schema that they belong to; empty when there is none
 * @param keywords limit the values; several that must hold together are a set
 */
record Alternative(String name, String type, Map<String, Object> keywords) {

  Optional<Alternative> and(Alternative other) {
    if (!kind().equals(other.kind())) {
      return Optional.empty();
    }
    return Canonical.form(
        keywords.isEmpty() ? other.name : other.keywords.isEmpty() ? name : "",
        type.equals(other.type) ? type : "integer",
        Both.of(keywords, other.keywords));
  }

  Alternative named(String shared) {
    return name.isEmpty() ? new Alternative(shared, type, keywords) : this;
  }

  /** Where to tell what changes of it. */
  Spot at(Spot spot) {
    return name.isEmpty() ? spot : spot.in(name);
  }

  String kind() {
    return KeywordKinds.kind(type);
  }

  boolean isInteger() {
    return type.equals("integer");
  }

  boolean isFinite() {
    return keywords.containsKey("enum");
  }

  Alternative withValues(List<Object> values) {
    Map<String, Object> others = new TreeMap<>(keywords);
    others.put("enum", values);
    return new Alternative(name, type, others);
  }

  List<Object> values() {
    return Tree.list(keywords, "enum");
  }

  Map<String, Object> properties() {
    return Tree.map(keywords, "properties");
  }

  Object field(String name) {
    return properties().get(name);
  }

  Set<String> required() {
    return Set.copyOf(Tree.texts(keywords, "required"));
  }
}
