package dev.twodoors.boundary.engine.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives keywords that mean the same for values of a type the same form; drops what says nothing.
 */
final class Canonical {
  private static final Set<String> FROM_ZERO = Set.of("minLength", "minItems", "minProperties");
  private static final Set<String> OPEN =
      Set.of(
          "additionalProperties",
          "propertyNames",
          "items",
          "unevaluatedProperties",
          "unevaluatedItems");
  private static final Set<String> EMPTY =
      Set.of(
          "properties",
          "required",
          "patternProperties",
          "dependentRequired",
          "dependentSchemas",
          "prefixItems");
  private static final Set<Object> ANY_TEXT = Set.of("", ".*");
  private static final Set<String> UNFORESEEN = Set.of("if", "dependentSchemas");

  private final Map<String, Object> keywords;
  private String type;

  private Canonical(String type, Map<String, Object> keywords) {
    this.type = type;
    this.keywords = new TreeMap<>(keywords);
  }

  /** Empty when there is no value that they allow. */
  static Optional<Alternative> form(String name, String type, Map<String, Object> keywords) {
    var form = new Canonical(type, keywords);
    switch (KeywordKinds.kind(type)) {
      case "number" -> form.numbers();
      case "object" -> form.fields();
      case "array" -> form.items();
      default -> {}
    }
    form.keywords.entrySet().removeIf(entry -> isIdle(entry.getKey(), entry.getValue()));
    return form.values()
            && !(form.keywords.containsKey("not") && saysNothing(form.keywords.get("not")))
        ? Optional.of(new Alternative(name, form.type, form.keywords))
        : Optional.empty();
  }

  /** When all parts of a schema are together, what they do not mention is all the rest. */
  static Alternative closed(Alternative whole) {
    var form = new Canonical(whole.type(), whole.keywords());
    if (UNFORESEEN.stream().noneMatch(form.keywords::containsKey)) {
      form.rename("unevaluatedProperties", "additionalProperties");
      form.rename("unevaluatedItems", "items");
    }
    return form(whole.name(), whole.type(), form.keywords).orElse(whole);
  }

  static boolean saysNothing(Object schema) {
    return schema == null
        || schema.equals(true)
        || schema instanceof Map<?, ?>
            && Tree.map(schema).keySet().stream().allMatch(KeywordKinds::isSilent);
  }

  private static boolean isIdle(String keyword, Object value) {
    return OPEN.contains(keyword) && saysNothing(value)
        || FROM_ZERO.contains(keyword) && value instanceof Number least && least.intValue() <= 0
        || keyword.equals("uniqueItems") && value.equals(false)
        || keyword.equals("pattern") && ANY_TEXT.contains(value)
        || EMPTY.contains(keyword) && (value.equals(Map.of()) || value.equals(List.of()));
  }

  private void rename(String old, String name) {
    var value = keywords.remove(old);
    if (value != null) {
      keywords.putIfAbsent(name, value);
    }
  }

  private void numbers() {
    if (keywords.get("multipleOf") instanceof Number step) {
      type = Numbers.isIntegral(step) ? "integer" : type;
      if (type.equals("integer") && Numbers.isMultiple(1, step)) {
        keywords.remove("multipleOf");
      }
    }
    bound("minimum", "exclusiveMinimum", 1);
    bound("maximum", "exclusiveMaximum", -1);
  }

  /** Integers need no bound that excludes itself; of two bounds the stricter one counts. */
  private void bound(String bound, String open, int up) {
    if (type.equals("integer")) {
      integral(bound, up);
      integral(open, -up);
      number(open)
          .ifPresent(
              at -> {
                var next = Map.of(bound, Numbers.plain(at.add(BigDecimal.valueOf(up))));
                keywords.remove(open);
                keywords.putAll(Both.of(keywords, Map.copyOf(next)));
              });
    } else if (number(bound).isPresent() && number(open).isPresent()) {
      var order = number(open).get().compareTo(number(bound).get()) * up;
      keywords.remove(order >= 0 ? bound : open);
    }
  }

  private void integral(String keyword, int up) {
    var mode = up > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    number(keyword).ifPresent(at -> keywords.put(keyword, Numbers.plain(at.setScale(0, mode))));
  }

  private Optional<BigDecimal> number(String keyword) {
    return keywords.get(keyword) instanceof Number number
        ? Optional.of(Numbers.decimal(number))
        : Optional.empty();
  }

  /** What is required is a field, and needs nothing to be required. */
  private void fields() {
    if (keywords.containsKey("additionalProperties")) {
      keywords.remove("unevaluatedProperties");
    }
    var required = new TreeSet<>(Tree.texts(keywords, "required"));
    Map<String, Object> needs = new TreeMap<>();
    var dependent = Tree.map(keywords, "dependentRequired");
    for (var name : dependent.keySet()) {
      var rest = new TreeSet<>(Tree.texts(dependent, name));
      if (required.contains(name)) {
        required.addAll(rest);
      }
      rest.removeAll(required);
      if (!rest.isEmpty()) {
        needs.put(name, List.copyOf(rest));
      }
    }
    Map<String, Object> fields = new TreeMap<>(Tree.map(keywords, "properties"));
    var others = keywords.getOrDefault("additionalProperties", true);
    required.forEach(name -> fields.putIfAbsent(name, others));
    keywords.put("dependentRequired", needs);
    keywords.put("properties", fields);
    keywords.put("required", List.copyOf(required));
    if (number("minProperties").filter(least -> least.intValue() <= required.size()).isPresent()) {
      keywords.remove("minProperties");
    }
  }

  private void items() {
    if (keywords.containsKey("items")) {
      keywords.remove("unevaluatedItems");
    }
    var first = Tree.list(keywords, "prefixItems").size();
    if (Boolean.FALSE.equals(keywords.get("items"))) {
      keywords.putAll(Both.of(keywords, Map.of("maxItems", Numbers.plain(first))));
    }
    if (number("maxItems").filter(most -> most.intValue() <= first).isPresent()) {
      keywords.remove("items");
    }
    var least = number("minContains").map(BigDecimal::intValue).orElse(1);
    if (least == 0 && !keywords.containsKey("maxContains")) {
      keywords.remove("contains");
    }
    if (!keywords.containsKey("contains")) {
      keywords.remove("maxContains");
    }
    if (least == 1 || !keywords.containsKey("contains")) {
      keywords.remove("minContains");
    }
  }

  /** A list of values stands for itself: the other limits say which of them remain. */
  private boolean values() {
    if (!(keywords.get("enum") instanceof List<?> listed)) {
      return true;
    }
    var values =
        listed.stream()
            .filter(value -> SingleValues.are(type, value))
            .filter(
                value ->
                    keywords.entrySet().stream()
                        .allMatch(
                            limit -> SingleValues.meet(limit.getKey(), limit.getValue(), value)))
            .distinct()
            .toList();
    keywords.keySet().removeIf(SingleValues::judge);
    keywords.put("enum", values);
    if (type.equals("null") || type.equals("boolean") && values.size() > 1) {
      keywords.remove("enum");
    }
    if (type.equals("number") && values.stream().allMatch(Numbers::isIntegral)) {
      type = "integer";
    }
    return !values.isEmpty();
  }
}
