package com.example.shop.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.OrderId;
import jakarta.validation.Validation;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

  @ParameterizedTest
  @CsvSource({"12.50, 1250", "12.5, 1250", "0, 0", "0.01, 1", "7, 700"})
  void readsMoneyWithoutLosingACent(String text, long cents) {
    assertEquals(Money.eur(cents), Money.parse(text, Money.EUR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "1.234",
        "-1",
        "-0.01",
        "1,50",
        "NaN",
        "1e2",
        "1e400",
        "1e-400",
        "99999999999999999",
        "٣",
        " 1",
        "1 ",
        "1.000",
        "1.",
        ".5",
        "+1"
      })
  void refusesMoneyItCannotHold(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(text, Money.EUR));
  }

  @Test
  void refusesMoneyInWhatNobodyPaysWith() {
    assertThrows(
        IllegalArgumentException.class, () -> Money.parse("1", Currency.getInstance("XXX")));
  }

  @Test
  void writesMoneyWithAllDecimalsOfItsCurrency() {
    assertEquals("12.50", Money.eur(1250).decimal());
    assertEquals("1250", new Money(1250, Currency.getInstance("JPY")).decimal());
  }

  @Test
  void neverMixesCurrenciesAndNeverGoesBelowZero() {
    var yen = new Money(1, Currency.getInstance("JPY"));
    assertThrows(IllegalArgumentException.class, () -> Money.eur(1).plus(yen));
    assertThrows(IllegalArgumentException.class, () -> Money.eur(1).minus(Money.eur(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10001", "1.5", "", "2147483648", "x", "+5", "٥", " 5"})
  void refusesQuantitiesOutOfRangeAndSaysTheRange(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
    assertEquals("must be a whole number from 1 to 10,000", refused.getMessage());
  }

  @Test
  void takesTheSmallestAndTheLargestQuantity() {
    assertEquals(1, Quantity.parse("1").value());
    assertEquals(10_000, Quantity.parse("10000").value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PE",
        "pen-0001",
        "-PEN",
        "PEN 1",
        "PEN-0001\n",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"
      })
  void refusesWhatIsNoSku(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Sku(text));
  }

  @Test
  void namesTheCategoriesWhenAskedForAnother() {
    assertEquals(Category.PAPER, Category.parse("paper"));
    var refused = assertThrows(IllegalArgumentException.class, () -> Category.parse("cars"));
    assertEquals(
        "must be one of writing, paper, desk, filing, packing, kitchen", refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Category.named("paper"));
  }

  @Test
  void readsAnOrderIdBackAsItWasWritten() {
    var id = OrderId.next();
    assertEquals(id, OrderId.parse(id.toString()));
    for (var other : new String[] {"1", "1-1-1-1-1", id.toString().toUpperCase(Locale.ROOT)}) {
      assertThrows(IllegalArgumentException.class, () -> OrderId.parse(other));
    }
  }

  /** The constraints are what clients are told; the constructors are what holds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PE",
        "PEN",
        "pen-0001",
        "-PEN",
        "PEN-0001\n",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"
      })
  void statesOfASkuWhatItEnforces(String text) {
    assertEquals(isMade(() -> new Sku(text)), isStated(Sku.class, "value", text));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 10_000, 10_001})
  void statesOfAQuantityWhatItEnforces(int number) {
    assertEquals(isMade(() -> new Quantity(number)), isStated(Quantity.class, "value", number));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1_000_000_000_000_000L, 1_000_000_000_000_001L})
  void statesOfMoneyWhatItEnforces(long cents) {
    assertEquals(isMade(() -> Money.eur(cents)), isStated(Money.class, "minorUnits", cents));
  }

  private static boolean isMade(Supplier<?> made) {
    try {
      made.get();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isStated(Class<?> type, String component, Object value) {
    try (var validation = Validation.buildDefaultValidatorFactory()) {
      return validation.getValidator().validateValue(type, component, value).isEmpty();
    }
  }
}
