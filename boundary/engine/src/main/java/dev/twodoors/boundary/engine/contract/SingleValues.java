package dev.twodoors.boundary.engine.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;

/** Single values: of which type they are, and which keywords they meet. */
final class SingleValues {
  private static final int FEW = 1000;
  private static final Set<String> OF_VALUES =
      Set.of(
          "minLength",
          "maxLength",
          "pattern",
          "minimum",
          "exclusiveMinimum",
          "maximum",
          "exclusiveMaximum",
          "multipleOf");

  private SingleValues() {}

  /** All of them, where they are few: listed, truth values, or integers between two bounds. */
  static Optional<List<Object>> of(Alternative of) {
    if (of.isFinite()) {
      return Optional.of(of.values());
    }
    if (of.type().equals("boolean")) {
      return Optional.of(List.of(true, false));
    }
    var least = Implied.number(of, "minimum");
    var most = Implied.number(of, "maximum");
    if (!of.isInteger() || least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    var many = most.get().subtract(least.get()).compareTo(BigDecimal.valueOf(FEW)) > 0;
    return many
        ? Optional.empty()
        : Optional.of(
            IntStream.rangeClosed(0, most.get().subtract(least.get()).intValue())
                .mapToObj(step -> Numbers.plain(least.get().add(BigDecimal.valueOf(step))))
                .filter(value -> meet("multipleOf", of.keywords().get("multipleOf"), value))
                .toList());
  }

  /** Whether it can be said of a value alone whether it meets the keyword. */
  static boolean judge(String keyword) {
    return OF_VALUES.contains(keyword);
  }

  static boolean meet(String keyword, Object asked, Object value) {
    return Both.all(asked).stream()
        .allMatch(
            one ->
                switch (value) {
                  case String text -> text(keyword, one, text);
                  case Number number when one instanceof Number limit ->
                      number(keyword, limit, number);
                  case null, default -> true;
                });
  }

  private static boolean text(String keyword, Object asked, String value) {
    var length = BigDecimal.valueOf(value.codePointCount(0, value.length()));
    return switch (keyword) {
      case "minLength" -> length.compareTo(Numbers.decimal(asked)) >= 0;
      case "maxLength" -> length.compareTo(Numbers.decimal(asked)) <= 0;
      case "pattern" -> matches(asked.toString(), value);
      default -> true;
    };
  }

  private static boolean matches(String pattern, String value) {
    try {
      return Pattern.compile(pattern).matcher(value).find();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static boolean number(String keyword, Number limit, Number value) {
    var order = Numbers.decimal(value).compareTo(Numbers.decimal(limit));
    return switch (keyword) {
      case "minimum" -> order >= 0;
      case "exclusiveMinimum" -> order > 0;
      case "maximum" -> order <= 0;
      case "exclusiveMaximum" -> order < 0;
      case "multipleOf" -> Numbers.isMultiple(value, limit);
      default -> true;
    };
  }

  static boolean are(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Number number && Numbers.isIntegral(number);
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "null" -> value == null;
      default -> true;
    };
  }
}
