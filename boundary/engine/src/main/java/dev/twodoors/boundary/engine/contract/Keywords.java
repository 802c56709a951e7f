package dev.twodoors.boundary.engine.contract;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares what the keywords of two schemas allow of one value. */
final class Keywords {
  private static final List<String> LOWER =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final List<String> UPPER =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final List<String> FORMS =
      List.of("format", "pattern", "multipleOf", "uniqueItems", "contentEncoding");

  private final Changes changes;
  private final Spot spot;

  Keywords(Changes changes, Spot spot) {
    this.changes = changes;
    this.spot = spot;
  }

  void compare(Map<String, Object> was, Map<String, Object> is) {
    types(types(was), types(is));
    values(values(was), values(is));
    LOWER.forEach(bound -> bound(bound, number(was, bound), number(is, bound), 1));
    UPPER.forEach(bound -> bound(bound, number(was, bound), number(is, bound), -1));
    FORMS.forEach(form -> form(form, was.get(form), is.get(form)));
    usual(was.get("default"), is.get("default"));
  }

  /** Empty when every type is allowed. */
  private static Set<String> types(Map<String, Object> schema) {
    var type = schema.get("type");
    Set<String> types = new LinkedHashSet<>(Tree.texts(schema, "type"));
    if (type instanceof String one) {
      types.add(one);
    }
    return types;
  }

  private void types(Set<String> was, Set<String> is) {
    if (was.equals(is)) {
      return;
    }
    var takesAll = isWithin(was, is);
    var givesNoMore = isWithin(is, was);
    changes.add(
        spot.sent() ? !takesAll : !givesNoMore,
        spot,
        "is " + shown(is) + " now, which was " + shown(was));
  }

  private static boolean isWithin(Set<String> inner, Set<String> outer) {
    return outer.isEmpty()
        || !inner.isEmpty()
            && inner.stream()
                .allMatch(
                    type ->
                        outer.contains(type) || type.equals("integer") && outer.contains("number"));
  }

  private static String shown(Set<String> types) {
    return types.isEmpty() ? "of any type" : String.join(" or ", types);
  }

  /** Null when every value is allowed. */
  private static List<Object> values(Map<String, Object> schema) {
    return schema.containsKey("const")
        ? List.of(schema.get("const"))
        : schema.containsKey("enum") ? Tree.list(schema, "enum") : null;
  }

  private void values(List<Object> was, List<Object> is) {
    if (was == null && is != null) {
      changes.add(spot.sent(), spot, "is one of " + is + " now");
    } else if (was != null && is == null) {
      changes.add(!spot.sent(), spot, "is no longer one of " + was);
    } else if (was != null) {
      was.stream()
          .filter(value -> !is.contains(value))
          .forEach(value -> changes.add(spot.sent(), spot, "is never " + value + " now"));
      is.stream()
          .filter(value -> !was.contains(value))
          .forEach(value -> changes.add(!spot.sent(), spot, "may be " + value + " now"));
    }
  }

  private static BigDecimal number(Map<String, Object> schema, String keyword) {
    return schema.get(keyword) instanceof Number number ? new BigDecimal(number.toString()) : null;
  }

  /**
   * @param up 1 when a higher bound allows less, -1 when it allows more
   */
  private void bound(String keyword, BigDecimal was, BigDecimal is, int up) {
    if (was == null ? is == null : is != null && was.compareTo(is) == 0) {
      return;
    }
    var narrower = was == null || is != null && is.compareTo(was) * up > 0;
    changes.add(narrower == spot.sent(), spot, worded(keyword, was, is));
  }

  private void form(String keyword, Object was, Object is) {
    if (Objects.equals(was, is)) {
      return;
    }
    var breaks = was == null ? spot.sent() : is != null || !spot.sent();
    changes.add(breaks && !isWiderInteger(was, is), spot, worded(keyword, was, is));
  }

  private boolean isWiderInteger(Object was, Object is) {
    return spot.sent()
        ? "int32".equals(was) && "int64".equals(is)
        : "int64".equals(was) && "int32".equals(is);
  }

  /** Whoever leaves it out gets something else. */
  private void usual(Object was, Object is) {
    if (spot.sent() && was != null && !was.equals(is)) {
      changes.add(true, spot, worded("default", was, is));
    }
  }

  private static String worded(String keyword, Object was, Object is) {
    if (was == null) {
      return "has the " + keyword + " " + is + " now";
    }
    return is == null
        ? "has no " + keyword + " now, which was " + was
        : "has the " + keyword + " " + is + " now, which was " + was;
  }
}
