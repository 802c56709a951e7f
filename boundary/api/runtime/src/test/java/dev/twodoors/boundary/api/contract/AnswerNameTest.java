package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerNameTest {

  @Test
  void isMadeOfTheErrorsAndRepeatsNoWord() {
    assertEquals("OutOfFlour", AnswerName.of(List.of("out-of-flour"), List.of()));
    assertEquals(
        "OutOfFlourOrRequestInProgress",
        AnswerName.of(List.of("out-of-flour", "request-in-progress"), List.of()));
    assertEquals(
        "TokenMissingOrExpiredOrInvalid",
        AnswerName.of(List.of("token-missing", "token-expired", "token-invalid"), List.of()));
    assertEquals("OvenColdOrOven", AnswerName.of(List.of("oven-cold", "oven"), List.of()));
  }

  @Test
  void tellsTheAnswersOfADeprecatedOperationApart() {
    assertEquals(
        "NoLoafWithSunset", AnswerName.of(List.of("no-loaf"), List.of("Deprecation", "Sunset")));
  }
}
