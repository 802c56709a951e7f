package dev.twodoors.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.ValueType.Written;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTest {
  private record Count(int value) {
    static Count parse(String text) {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("must be a count");
      }
      return new Count(Integer.parseInt(text));
    }
  }

  private record Name(String value) {
    static Name parse(String text) {
      return new Name(text);
    }
  }

  private record Words(String value) {}

  private record Pair(int one, int other) {
    static Pair parse(String text) {
      return new Pair(1, 2);
    }
  }

  private enum Shape {
    ROUND,
    LONG,
    FLAT
  }

  @Test
  void readsByTheMethodParse() {
    var count = ValueType.of(Count.class).orElseThrow();
    assertEquals(Written.NUMBER, count.written());
    assertEquals(new Count(7), count.parse("7"));
    var refused = assertThrows(IllegalArgumentException.class, () -> count.parse(""));
    assertEquals("must be a count", refused.getMessage());
    assertEquals(Written.TEXT, ValueType.of(Name.class).orElseThrow().written());
  }

  @Test
  void readsAnEnumByItsNames() {
    var shape = ValueType.of(Shape.class).orElseThrow();
    assertEquals(Written.TEXT, shape.written());
    assertEquals(Shape.LONG, shape.parse("LONG"));
    var refused = assertThrows(IllegalArgumentException.class, () -> shape.parse("long"));
    assertEquals("must be ROUND, LONG or FLAT", refused.getMessage());
  }

  @Test
  void readsARecordOfSeveralComponentsFromOneText() {
    assertEquals(new Pair(1, 2), read(Pair.class, "1-2"));
  }

  @Test
  void readsValuesOfThePlatformByTheLetter() {
    assertEquals(12L, read(Long.class, "12"));
    assertEquals(false, read(Boolean.class, "false"));
    assertRefused(Integer.class, "+1", "must be a whole number");
    assertRefused(Integer.class, "2147483648", "must be a number of the documented size");
    assertRefused(Boolean.class, "TRUE", "must be true or false");
    assertRefused(UUID.class, "1-2-3-4-5", "must be a UUID in small letters (RFC 9562)");
    assertRefused(java.util.Currency.class, "eur", "must be an ISO 4217 code such as EUR");
  }

  private static <T> T read(Class<T> type, String text) {
    return ValueType.of(type).orElseThrow().parse(text);
  }

  private static void assertRefused(Class<?> type, String text, String message) {
    var refused = assertThrows(IllegalArgumentException.class, () -> read(type, text));
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(classes = {Words.class, String.class, List.class, Object.class})
  void leavesOtherTypesAlone(Class<?> type) {
    assertTrue(ValueType.of(type).isEmpty());
  }
}
