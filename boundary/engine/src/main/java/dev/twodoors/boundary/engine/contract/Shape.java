package dev.twodoors.boundary.engine.contract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema allows.
 *
 * @param notes what it says beside that, such as its default
 * @param overlaps whether a value may fit several alternatives that are written as such
 * @param exclusive whether a value must then fit one of them only
 */
record Shape(
    List<Alternative> alternatives,
    Map<String, Object> notes,
    boolean overlaps,
    boolean exclusive) {

  static Shape of(List<Alternative> alternatives, Map<String, Object> notes) {
    return new Shape(alternatives, notes, false, false);
  }

  /** What both allow; notes of this one count first. */
  Shape and(Shape other) {
    Map<String, Object> both = new LinkedHashMap<>(other.notes);
    both.putAll(notes);
    return new Shape(
        alternatives.stream()
            .flatMap(one -> other.alternatives.stream().map(one::and).flatMap(Optional::stream))
            .toList(),
        both,
        overlaps || other.overlaps,
        exclusive || other.exclusive);
  }

  /** What one of them allows. Listed values of one kind are one list. */
  static List<Alternative> joined(List<Shape> shapes) {
    Map<Alternative, Alternative> all = new LinkedHashMap<>();
    shapes.stream()
        .flatMap(shape -> shape.alternatives.stream())
        .forEach(
            one -> all.merge(one.isFinite() ? one.withValues(List.of()) : one, one, Shape::joined));
    return List.copyOf(all.values());
  }

  private static Alternative joined(Alternative one, Alternative other) {
    var values = Stream.concat(one.values().stream(), other.values().stream()).distinct().toList();
    return one.isFinite() ? Canonical.closed(one.withValues(values)) : one;
  }

  Shape named(String name) {
    return new Shape(
        alternatives.stream().map(one -> one.named(name)).toList(), notes, overlaps, exclusive);
  }

  /** The shared schema that all of it is; empty when there is none. */
  String name() {
    var names = alternatives.stream().map(Alternative::name).distinct().toList();
    return names.size() == 1 ? names.getFirst() : "";
  }

  List<Alternative> ofKind(String kind) {
    return alternatives.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  Set<String> types() {
    Set<String> types =
        alternatives.stream()
            .map(Alternative::type)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (types.contains("number")) {
      types.remove("integer");
    }
    return types;
  }
}
