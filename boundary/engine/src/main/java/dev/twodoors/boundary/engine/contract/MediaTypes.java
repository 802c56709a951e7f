package dev.twodoors.boundary.engine.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Media types as they are compared: their case says nothing (RFC 9110, 8.3.1), and a charset says
 * nothing of JSON (RFC 8259, 11) or forms.
 */
final class MediaTypes {
  private MediaTypes() {}

  /** What {@code content} says, by media type. */
  static Map<String, Map<String, Object>> of(Map<String, Object> holder) {
    Map<String, Map<String, Object>> found = new LinkedHashMap<>();
    Tree.map(holder, "content")
        .forEach(
            (type, media) -> {
              var form = new LinkedHashMap<>(Tree.map(media));
              if (!type.toLowerCase(Locale.ROOT).matches(".*(form-urlencoded|multipart/).*")) {
                form.remove("encoding");
              }
              found.merge(form(type), form, MediaTypes::either);
            });
    return found;
  }

  private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
    var schemas = Stream.of(one, other).map(media -> media.getOrDefault("schema", true)).toList();
    return Map.of("schema", Map.of("anyOf", schemas));
  }

  private static String form(String type) {
    var parts = type.split(";");
    var name = parts[0].strip().toLowerCase(Locale.ROOT);
    var free = name.matches("application/(.*\\+)?json|.*form-urlencoded");
    return Arrays.stream(parts)
        .skip(1)
        .map(parameter -> parameter(parameter.split("=", 2)))
        .filter(parameter -> !free || !parameter.startsWith("charset="))
        .filter(parameter -> !parameter.startsWith("boundary="))
        .sorted()
        .collect(Collectors.joining(";", name + ";", ""))
        .replaceFirst(";$", "");
  }

  private static String parameter(String[] pair) {
    var name = pair[0].strip().toLowerCase(Locale.ROOT);
    var value = pair.length > 1 ? pair[1].strip().replaceAll("^\"|\"$", "") : "";
    return name + "=" + (name.equals("charset") ? value.toLowerCase(Locale.ROOT) : value);
  }

  /** What holds for a type: said of it, or of a range that includes it. */
  static Optional<Map<String, Object>> find(Map<String, Map<String, Object>> content, String type) {
    return Stream.of(type, type.replaceFirst("/.*", "/*"), "*/*")
        .filter(content::containsKey)
        .findFirst()
        .map(content::get);
  }
}
