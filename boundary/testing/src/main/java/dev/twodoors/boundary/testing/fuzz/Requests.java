package dev.twodoors.boundary.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes requests: sometimes good ones, mostly with one or two things wrong. */
final class Requests {
  private static final String MARK = "\"here-something-else\"";
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
  private static final List<String> MEDIA_TYPES =
      List.of("text/plain", "application/xml", "application/json;charset=utf-16", "a/b", "json");
  private static final List<String> ACCEPTS =
      List.of("text/html", "application/xml", "application/json;q=0", "*/*", "nonsense");
  private static final int MORE_THAN_IS_READ = 1_100_000;

  private final Values values;
  private final List<String> tokens;
  private String lastKey = "0a3be3a4-2a7c-4d07-8a0f-9f1d8c0d2b11";

  /**
   * @param tokens of people who may do one thing or another
   */
  Requests(Values values, List<String> tokens) {
    this.values = values;
    this.tokens = tokens;
  }

  Request to(Operation operation) {
    var body = body(operation);
    var headers = headers(operation, body.length > 0);
    var method = values.chance(3) ? values.any(METHODS) : operation.method();
    return new Request(operation, method, path(operation), headers, body);
  }

  private String path(Operation operation) {
    var path = operation.path();
    for (var parameter : operation.parameters("path")) {
      var text = values.text(operation.contract(), parameter);
      path = path.replace("{" + parameter.path("name").asText() + "}", encoded(segment(text)));
    }
    var query =
        operation.parameters("query").stream()
            .filter(parameter -> values.chance(50))
            .map(
                parameter ->
                    encoded(parameter.path("name").asText())
                        + "="
                        + encoded(values.text(operation.contract(), parameter)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** An empty one, and one of dots, would name another resource; a long one no server reads. */
  private static String segment(String text) {
    var part = text.substring(0, Math.min(text.length(), 1_000));
    return part.isBlank() || part.matches("\\.*") ? "-" : part;
  }

  private static String encoded(String text) {
    var part = text.substring(0, Math.min(text.length(), 1_000));
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Map<String, String> headers(Operation operation, boolean hasBody) {
    Map<String, String> headers = new TreeMap<>();
    if (operation.needsToken() ? !values.chance(3) : values.chance(20)) {
      headers.put(
          "Authorization", "Bearer " + (values.chance(2) ? "abc.def.ghi" : values.any(tokens)));
    }
    for (var parameter : operation.parameters("header")) {
      if (!values.chance(parameter.path("required").asBoolean() ? 5 : 50)) {
        headers.put(parameter.path("name").asText(), header(operation, parameter));
      }
    }
    if (hasBody) {
      headers.put("Content-Type", values.chance(4) ? values.any(MEDIA_TYPES) : "application/json");
    }
    if (values.chance(5)) {
      headers.put("Accept", values.any(ACCEPTS));
    }
    if (values.chance(1)) {
      headers.put("Content-Encoding", "gzip");
    }
    return headers;
  }

  /**
   * Keys are new mostly, and now and then the last one again. Blanks around a field's value are no
   * part of it (RFC 9110, 5.5).
   */
  private String header(Operation operation, JsonNode parameter) {
    if (parameter.path("name").asText().equals("Idempotency-Key") && values.chance(90)) {
      lastKey = values.chance(10) ? lastKey : "fuzz-" + values.bytes();
      return lastKey;
    }
    var text = values.text(operation.contract(), parameter).replaceAll("[^ -~]", "?");
    return text.substring(0, Math.min(text.length(), 2_000)).strip();
  }

  private byte[] body(Operation operation) {
    var schema = operation.body();
    if (schema.isMissingNode()) {
      return values.chance(5) ? "{}".getBytes(StandardCharsets.UTF_8) : new byte[0];
    }
    var good = values.allowed(operation.contract(), schema);
    if (values.chance(25)) {
      return good.toString().getBytes(StandardCharsets.UTF_8);
    }
    if (values.chance(40)) {
      var forbidden = values.forbidden(operation.contract(), schema);
      return forbidden.toString().getBytes(StandardCharsets.UTF_8);
    }
    return switch (values.below(20)) {
      case 0 -> new byte[0];
      case 1 -> values.hostile().getBytes(StandardCharsets.UTF_8);
      case 2 -> cut(good.toString());
      case 3 -> new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};
      case 4 -> twice(good.toString());
      case 5 ->
          values.chance(10)
              ? ("\"" + "z".repeat(MORE_THAN_IS_READ) + "\"").getBytes(StandardCharsets.UTF_8)
              : (good + " {}").getBytes(StandardCharsets.UTF_8);
      default -> changed(good).getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] cut(String json) {
    return json.substring(0, values.below(json.length())).getBytes(StandardCharsets.UTF_8);
  }

  /** The same fields once more. */
  private static byte[] twice(String json) {
    return json.replaceFirst("\\{(.+)}$", "{$1,$1}").getBytes(StandardCharsets.UTF_8);
  }

  /** One field or item is gone, another thing, or one more than there should be. */
  private String changed(JsonNode good) {
    List<JsonNode> places = new ArrayList<>();
    collect(good, places);
    if (places.isEmpty()) {
      return values.hostile();
    }
    var place = values.any(places);
    if (place instanceof ArrayNode array) {
      return changed(good, array);
    }
    var object = (ObjectNode) place;
    var names = object.properties().stream().map(Map.Entry::getKey).toList();
    var name = names.isEmpty() ? "unknown" : values.any(names);
    switch (values.below(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.putPOJO("unknown", null);
      default -> object.put(name, MARK.replace("\"", ""));
    }
    return good.toString().replace(MARK, values.hostile());
  }

  private String changed(JsonNode good, ArrayNode array) {
    if (values.chance(20)) {
      array.removeAll();
    } else if (values.chance(5)) {
      var first = array.get(0);
      for (var more = 0; more < 6_000; more++) {
        array.add(first);
      }
    } else {
      array.set(values.below(array.size()), MARK.replace("\"", ""));
    }
    return good.toString().replace(MARK, values.hostile());
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && (node.isObject() || node.size() > 0)) {
      containers.add(node);
    }
    node.forEach(child -> collect(child, containers));
  }
}
