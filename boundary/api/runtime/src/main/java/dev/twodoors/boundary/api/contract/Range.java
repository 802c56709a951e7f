package dev.twodoors.boundary.api.contract;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;

/**
 * From the least to the most, both included.
 *
 * @param least null without one
 * @param most null without one
 */
record Range(BigDecimal least, BigDecimal most) {
  static final Range EVERYTHING = new Range(null, null);

  static Range from(Object least) {
    return new Range(new BigDecimal(least.toString()), null);
  }

  static Range to(Object most) {
    return new Range(null, new BigDecimal(most.toString()));
  }

  Range and(Range other) {
    return new Range(
        stricter(least, other.least, BigDecimal::max), stricter(most, other.most, BigDecimal::min));
  }

  private static BigDecimal stricter(
      BigDecimal one, BigDecimal other, BinaryOperator<BigDecimal> of) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return of.apply(one, other);
  }
}
