package com.example.shop.domain;

import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount that is never negative and never rounded.
 *
 * @param minorUnits in the currency's smallest unit (cents), 0 to 10<sup>15</sup>
 * @param currency ISO 4217
 */
@Embeddable
@Sensitive(Sensitivity.FINANCIAL)
public record Money(
    @Column(name = "amount") @Min(0) @Max(MOST) long minorUnits,
    @Column(name = "currency") Currency currency) {
  private static final int DIGITS = 14;
  private static final int DECIMALS = 18;
  private static final String PLAIN = "[0-9]{1," + DIGITS + "}(\\.[0-9]{1," + DECIMALS + "})?";
  private static final java.util.regex.Pattern WRITTEN = java.util.regex.Pattern.compile(PLAIN);
  private static final long MOST = 1_000_000_000_000_000L;

  /** The shop trades in one currency. */
  public static final Currency EUR = Currency.getInstance("EUR");

  public Money {
    if (minorUnits < 0 || minorUnits > MOST) {
      throw new IllegalArgumentException("must be an amount from 0 to 10,000,000,000,000");
    }
  }

  /** As it is written. Static methods such as {@link #parse} cannot have constraints. */
  private Money(
      @NotNull @Pattern(regexp = PLAIN) @Size(max = DIGITS + 1 + DECIMALS) String amount,
      @NotNull Currency currency) {
    this(minorUnits(amount, currency), currency);
  }

  private static long minorUnits(String amount, Currency currency) {
    if (!WRITTEN.matcher(amount).matches()) {
      throw new IllegalArgumentException("must be an amount like 12.50");
    }
    var exact = new BigDecimal(amount);
    var decimals = decimals(currency);
    if (exact.scale() > decimals) {
      throw new IllegalArgumentException("must have at most " + decimals + " decimals");
    }
    return exact.movePointRight(decimals).longValueExact();
  }

  private static int decimals(Currency currency) {
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException("must be in a currency that is paid with");
    }
    return currency.getDefaultFractionDigits();
  }

  public static Money eur(long cents) {
    return new Money(cents, EUR);
  }

  /**
   * @param text plain digits, a point, at most the currency's number of decimals: {@code 12.50}
   * @throws IllegalArgumentException with a message for people
   */
  public static Money parse(String text, Currency currency) {
    return new Money(text, currency);
  }

  /**
   * In the currency of the shop.
   *
   * @throws IllegalArgumentException with a message for people
   */
  public static Money parse(String text) {
    return parse(text, EUR);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, inSameCurrency(other)), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, inSameCurrency(other)), currency);
  }

  public Money times(Quantity quantity) {
    return new Money(Math.multiplyExact(minorUnits, (long) quantity.value()), currency);
  }

  public boolean isMoreThan(Money other) {
    return minorUnits > inSameCurrency(other);
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  /** As {@code 12.50}: plain digits, a point, all decimals of the currency. */
  public String decimal() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits()).toPlainString();
  }

  private long inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("must be in " + currency);
    }
    return other.minorUnits;
  }
}
