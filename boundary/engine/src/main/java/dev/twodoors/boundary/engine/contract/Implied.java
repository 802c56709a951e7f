package dev.twodoors.boundary.engine.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether what one alternative allows meets a keyword of another, however it is written there. */
final class Implied {
  private static final Map<String, BigDecimal> SIZES =
      Map.of(
          "int32", BigDecimal.valueOf(Integer.MAX_VALUE),
          "int64", BigDecimal.valueOf(Long.MAX_VALUE));
  private static final Map<String, Set<String>> WIDER =
      Map.of("int32", Set.of("int64", "double"), "float", Set.of("double"));

  private Implied() {}

  /**
   * @param asked what the other says for the keyword
   */
  static boolean by(Alternative inner, String keyword, Object asked) {
    if (asked == null || asked.equals(inner.keywords().get(keyword))) {
      return true;
    }
    if (keyword.equals("format")) {
      return format(inner, asked);
    }
    var values = SingleValues.of(inner);
    if (values.isPresent() && SingleValues.judge(keyword)) {
      return values.get().stream().allMatch(value -> SingleValues.meet(keyword, asked, value));
    }
    return switch (asked) {
      case Number step when keyword.equals("multipleOf") ->
          inner.isInteger() && Numbers.isMultiple(1, step)
              || Both.all(inner.keywords().get(keyword)).stream()
                  .anyMatch(own -> Numbers.isMultiple(own, step));
      case Number limit when KeywordKinds.isLower(keyword) -> bound(inner, keyword, limit, 1);
      case Number limit when KeywordKinds.isUpper(keyword) -> bound(inner, keyword, limit, -1);
      default -> Both.all(inner.keywords().get(keyword)).containsAll(Both.all(asked));
    };
  }

  private static boolean bound(Alternative inner, String keyword, Number limit, int up) {
    var edge = Numbers.decimal(limit);
    var open = keyword.startsWith("exclusive");
    var name = open ? (up > 0 ? "minimum" : "maximum") : keyword;
    var excluding = "exclusive" + (up > 0 ? "Minimum" : "Maximum");
    return number(inner, name)
            .or(() -> implied(inner, name, up))
            .filter(at -> at.compareTo(edge) * up >= (open ? 1 : 0))
            .isPresent()
        || name.matches("m(in|ax)imum")
            && number(inner, excluding).filter(at -> at.compareTo(edge) * up >= 0).isPresent();
  }

  private static Optional<BigDecimal> implied(Alternative inner, String name, int up) {
    return switch (name) {
      case "minProperties" -> Optional.of(BigDecimal.valueOf(inner.required().size()));
      case "minimum" -> size(inner).map(most -> most.negate().subtract(BigDecimal.ONE));
      case "maximum" -> size(inner);
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> size(Alternative inner) {
    return inner.isInteger()
        ? Tree.text(inner.keywords(), "format").map(SIZES::get)
        : Optional.empty();
  }

  private static boolean format(Alternative inner, Object asked) {
    var own = Tree.text(inner.keywords(), "format").orElse("");
    var most = SIZES.get(asked);
    return WIDER.getOrDefault(own, Set.of()).contains(asked)
        || most != null && inner.isInteger() && isWithin(inner, most);
  }

  private static boolean isWithin(Alternative inner, BigDecimal most) {
    return by(inner, "maximum", most)
        && by(inner, "minimum", most.negate().subtract(BigDecimal.ONE));
  }

  static Optional<BigDecimal> number(Alternative of, String keyword) {
    return of.keywords().get(keyword) instanceof Number number
        ? Optional.of(Numbers.decimal(number))
        : Optional.empty();
  }
}
