package dev.twodoors.boundary.engine.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers as JSON means them: 1, 1.0 and 1e0 are the same one. */
final class Numbers {
  private Numbers() {}

  /** Equal values become equal objects, in lists and maps too. */
  static Object plain(Object value) {
    return switch (value) {
      case Double number when !Double.isFinite(number) -> number.toString();
      case Number number -> plain(decimal(number));
      case List<?> items -> {
        var list = new ArrayList<>();
        items.forEach(item -> list.add(plain(item)));
        yield list;
      }
      case Map<?, ?> entries -> {
        var map = new LinkedHashMap<>();
        entries.forEach((key, part) -> map.put(key, plain(part)));
        yield map;
      }
      case null, default -> value;
    };
  }

  private static Number plain(BigDecimal number) {
    return isIntegral(number) ? number.toBigInteger() : number.stripTrailingZeros();
  }

  static BigDecimal decimal(Object number) {
    return new BigDecimal(String.valueOf(number));
  }

  static boolean isIntegral(Object number) {
    return decimal(number).stripTrailingZeros().scale() <= 0;
  }

  static boolean isMultiple(Object number, Object of) {
    return decimal(of).signum() != 0 && decimal(number).remainder(decimal(of)).signum() == 0;
  }
}
