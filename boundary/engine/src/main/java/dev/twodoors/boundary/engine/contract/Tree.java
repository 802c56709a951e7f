package dev.twodoors.boundary.engine.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of a parsed document. What is missing, or of another kind, is empty. */
final class Tree {
  private Tree() {}

  static Map<String, Object> map(Object value) {
    if (!(value instanceof Map<?, ?> entries)) {
      return Map.of();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, part) -> map.put(String.valueOf(key), part));
    return map;
  }

  static Map<String, Object> map(Map<String, Object> of, String key) {
    return map(of.get(key));
  }

  static List<Object> list(Map<String, Object> of, String key) {
    return of.get(key) instanceof List<?> items ? List.copyOf(items) : List.of();
  }

  static List<String> texts(Map<String, Object> of, String key) {
    return list(of, key).stream().map(String::valueOf).toList();
  }

  static Optional<String> text(Map<String, Object> of, String key) {
    return Optional.ofNullable(of.get(key)).map(String::valueOf);
  }

  /** {@code #/components/schemas/Order}. */
  static Optional<String> reference(Map<String, Object> part) {
    return part.get("$ref") instanceof String ref ? Optional.of(ref) : Optional.empty();
  }

  static String lastStep(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
