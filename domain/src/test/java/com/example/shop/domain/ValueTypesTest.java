package com.example.shop.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.OrderId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

  @ParameterizedTest
  @CsvSource({"12.50, 1250", "12.5, 1250", "0, 0", "0.01, 1", "' 7 ', 700"})
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
        "٣"
      })
  void refusesMoneyItCannotHold(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(text, Money.EUR));
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
  @ValueSource(strings = {"0", "-1", "10001", "1.5", "", "2147483648", "x"})
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
  }

  @Test
  void readsAnOrderIdBackAsItWasWritten() {
    var id = OrderId.next();
    assertEquals(id, OrderId.parse(id.toString()));
    assertThrows(IllegalArgumentException.class, () -> OrderId.parse("1"));
  }
}
