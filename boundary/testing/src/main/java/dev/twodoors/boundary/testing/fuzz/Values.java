package dev.twodoors.boundary.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes values: what a schema allows, what it does not, and what came back from earlier answers.
 */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_REMEMBERED = 400;
  private static final int FEW = 3;

  private static final List<String> HOSTILE_TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0007b",
          "\u202Egnp.exe",
          "\uD83D\uDE00\uD83D\uDE00",
          "' OR '1'='1",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "%00",
          "null",
          "-1",
          "1e400",
          "NaN",
          "2026-02-30",
          "+5",
          "\u0665",
          " 1",
          "01",
          "1.000",
          "x".repeat(300),
          "y".repeat(20_000));
  private static final List<String> HOSTILE_NUMBERS =
      List.of(
          "0",
          "-1",
          "2147483648",
          "9223372036854775808",
          "-9223372036854775809",
          "0.5",
          "1e3",
          "1E+400",
          "9".repeat(400));

  private final SplittableRandom random;
  private final List<String> remembered = new ArrayList<>();

  Values(SplittableRandom random) {
    this.random = random;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String bytes() {
    return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }

  /** Ids, cursors and tags of an answer are good for a later request. */
  void remember(String text) {
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.add(text);
    } else {
      remembered.set(random.nextInt(MOST_REMEMBERED), text);
    }
  }

  /** A text for a parameter: one that was seen, one that the contract shows, or a hostile one. */
  String text(Contract contract, JsonNode parameter) {
    if (!remembered.isEmpty() && chance(50)) {
      return any(remembered);
    }
    if (chance(30)) {
      return hostileText();
    }
    var shown = parameter.path("example");
    var allowed = allowed(contract, parameter.path("schema"));
    return shown.isMissingNode() ? allowed.asText() : shown.asText();
  }

  String hostileText() {
    return any(HOSTILE_TEXTS);
  }

  /** JSON of what the schema allows, as far as its examples and bounds say so. */
  JsonNode allowed(Contract contract, JsonNode schema) {
    var known = contract.resolved(schema);
    if (known.has("enum")) {
      return known.path("enum").get(random.nextInt(known.path("enum").size()));
    }
    if (known.has("properties")) {
      var object = JSON.objectNode();
      known
          .path("properties")
          .properties()
          .forEach(field -> object.set(field.getKey(), allowed(contract, field.getValue())));
      return object;
    }
    if (known.has("items")) {
      var array = JSON.arrayNode();
      for (var item = 0; item < 1 + random.nextInt(FEW); item++) {
        array.add(allowed(contract, known.path("items")));
      }
      return array;
    }
    var number = known.path("type").asText().matches("integer|number");
    if (number && chance(50)) {
      return JSON.numberNode(known.path("minimum").asLong(0) + random.nextInt(FEW));
    }
    if (known.path("examples").size() > 0) {
      return known.path("examples").get(random.nextInt(known.path("examples").size()));
    }
    return switch (known.path("type").asText()) {
      case "integer", "number" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(random.nextInt(2) == 0);
      default -> JSON.textNode("Some words");
    };
  }

  /** JSON of what the schema allows, but for one value at a bound's other side. */
  JsonNode forbidden(Contract contract, JsonNode schema) {
    var known = contract.resolved(schema);
    if (known.path("properties").size() > 0) {
      var object = (ObjectNode) allowed(contract, known);
      var field = any(List.copyOf(known.path("properties").properties()));
      return object.set(field.getKey(), forbidden(contract, field.getValue()));
    }
    if (known.has("items")) {
      var array = (ArrayNode) allowed(contract, known);
      return chance(80)
          ? array.set(0, forbidden(contract, known.path("items")))
          : array.removeAll();
    }
    if (known.has("minimum") && chance(50)) {
      return JSON.numberNode(known.path("minimum").asLong() - 1);
    }
    if (known.has("maximum")) {
      return JSON.numberNode(known.path("maximum").asLong() + 1);
    }
    return known.has("maxLength") && chance(60)
        ? JSON.textNode("A".repeat(known.path("maxLength").asInt() + 1))
        : JSON.textNode(hostileText());
  }

  /** JSON text of something else than what stands there. */
  String hostile() {
    return switch (random.nextInt(9)) {
      case 0 -> "null";
      case 1 -> random.nextInt(2) == 0 ? "true" : "[]";
      case 2 -> "{}";
      case 3 -> "[".repeat(2_000) + "]".repeat(2_000);
      case 4 -> "\"a\\ud83d\"";
      case 5, 6 -> any(HOSTILE_NUMBERS);
      default -> JSON.textNode(hostileText()).toString();
    };
  }
}
