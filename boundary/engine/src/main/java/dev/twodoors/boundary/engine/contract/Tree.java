package dev.twodoors.boundary.engine.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of a parsed document. What is missing, or of another kind, is empty. */
final class Tree {
  private Tree() {}

  /** As it was read, with keys that are text, whatever they were: YAML takes 200 for a number. */
  static Object withTextKeys(Object value) {
    return switch (value) {
      case Map<?, ?> entries -> {
        Map<String, Object> map = new LinkedHashMap<>();
        entries.forEach((key, part) -> map.put(String.valueOf(key), withTextKeys(part)));
        yield map;
      }
      case List<?> items -> items.stream().map(Tree::withTextKeys).toList();
      case null -> null;
      default -> value;
    };
  }

  /** No copy: documents are walked through many times. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
  }

  static Map<String, Object> map(Map<String, Object> of, String key) {
    return map(of.get(key));
  }

  static List<Object> list(Map<String, Object> of, String key) {
    return of.get(key) instanceof List<?> items ? Collections.unmodifiableList(items) : List.of();
  }

  static List<String> texts(Map<String, Object> of, String key) {
    return list(of, key).stream().map(String::valueOf).toList();
  }

  static Optional<String> text(Map<String, Object> of, String key) {
    return Optional.ofNullable(of.get(key)).map(String::valueOf);
  }

  static boolean isTrue(Map<String, Object> of, String key) {
    return Boolean.TRUE.equals(of.get(key));
  }

  /** {@code #/components/schemas/Order}. */
  static Optional<String> reference(Map<String, Object> part) {
    return part.get("$ref") instanceof String ref ? Optional.of(ref) : Optional.empty();
  }

  static String lastStep(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
