package dev.twodoors.boundary.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a request is one that the contract forbids. */
final class Forbidden {
  private Forbidden() {}

  static boolean in(Request request) {
    var query = query(request.path());
    return forbids(request.of().body(), request)
        || request.of().parameters("query").stream()
            .anyMatch(known -> forbids(known, value(query, known), request))
        || request.of().parameters("header").stream()
            .anyMatch(known -> forbids(known, value(request.headers(), known), request));
  }

  private static boolean forbids(JsonNode body, Request request) {
    return !body.isMissingNode()
        && breaks(body, new String(request.body(), StandardCharsets.UTF_8), request);
  }

  private static boolean forbids(JsonNode parameter, Optional<String> sent, Request request) {
    return sent.map(
            text ->
                text.isEmpty() && parameter.path("in").asText().equals("query")
                    ? !parameter.path("allowEmptyValue").asBoolean()
                    : breaks(parameter.path("schema"), json(parameter, text), request))
        .orElse(parameter.path("required").asBoolean());
  }

  private static boolean breaks(JsonNode schema, String json, Request request) {
    try {
      return !request.of().contract().breaches(schema, json).isEmpty();
    } catch (IllegalArgumentException noJson) {
      return true;
    }
  }

  /** A text stands for the number or the truth value that JSON writes like it. */
  private static String json(JsonNode parameter, String text) {
    var type = parameter.path("schema").path("type").asText();
    var isPlain =
        type.equals("integer") && text.matches("-?(0|[1-9][0-9]*)")
            || type.equals("boolean") && text.matches("true|false");
    return isPlain ? text : TextNode.valueOf(text).toString();
  }

  private static Optional<String> value(Map<String, String> sent, JsonNode parameter) {
    return Optional.ofNullable(sent.get(parameter.path("name").asText()));
  }

  private static Map<String, String> query(String path) {
    return path.indexOf('?') < 0
        ? Map.of()
        : Stream.of(path.substring(path.indexOf('?') + 1).split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
