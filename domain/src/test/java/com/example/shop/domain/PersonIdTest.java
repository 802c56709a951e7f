package com.example.shop.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdTest {

  /** The constraints are what clients are told; the constructor is what holds. */
  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "200, true", "201, false"})
  void statesWhatItEnforces(int length, boolean good) {
    var name = "n".repeat(length);
    assertEquals(good, isMade(name));
    assertEquals(good, isStated(name));
  }

  /** As {@code TextLength} of the boundary lets the constraint count. */
  @Test
  void countsCharactersAndNotTheHalvesOfWhichJavaMakesSome() {
    assertTrue(isMade("\uD83D\uDE00".repeat(200)));
    assertFalse(isMade("\uD83D\uDE00".repeat(201)));
  }

  @Test
  void isNeverBlank() {
    assertThrows(IllegalArgumentException.class, () -> new PersonId(" "));
    assertThrows(IllegalArgumentException.class, () -> new PersonId(null));
  }

  private static boolean isMade(String name) {
    try {
      new PersonId(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isStated(String name) {
    try (var validation = Validation.buildDefaultValidatorFactory()) {
      return validation.getValidator().validateValue(PersonId.class, "value", name).isEmpty();
    }
  }
}
