package com.example.shop.services.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.security.ForbiddenException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "mia", roles = "member")
class SendFeedbackTest {
  @Inject SendFeedback sendFeedback;

  private final String words = "The door squeaks. " + UUID.randomUUID();

  @Test
  void keepsWhatWasSaidAsItIs() {
    var sent = assertInstanceOf(SendFeedback.Outcome.Sent.class, send(words));

    assertEquals(words, sent.remark().words());
    assertEquals("mia", sent.remark().author().value());
    assertEquals(1, stored());
  }

  @Test
  void refusesTheSameWordsOnTheSameDayAndTakesThemOnTheNext() {
    send(words);
    assertEquals(new SendFeedback.Outcome.AlreadySaid(), send(words));
    assertEquals(1, stored());

    Database.execute("UPDATE remark SET day = day - 1 WHERE words = '" + words + "'");
    assertInstanceOf(SendFeedback.Outcome.Sent.class, send(words));
    assertEquals(2, stored());
  }

  @Test
  void takesTheSameWordsFromSomebodyElse() {
    send(words);
    Database.execute("UPDATE remark SET author = 'max' WHERE words = '" + words + "'");

    assertInstanceOf(SendFeedback.Outcome.Sent.class, send(words));
  }

  @Test
  void answersARepeatedRequestAsBefore() {
    var key = new RequestKey(UUID.randomUUID().toString());

    assertEquals(key.during(() -> send(words)), key.during(() -> send(words)));

    assertEquals(1, stored());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000b", "a\u0007b"})
  void refusesWhatIsNoText(String bad) {
    var invalid = assertThrows(InvalidInput.class, () -> send(bad));
    assertEquals("words", invalid.violations().getFirst().path());
  }

  @Test
  void takesTheLongestWordsAndNoLongerOnes() {
    var longest = "x".repeat(SendFeedback.LONGEST_WORDS - words.length()) + words;
    assertInstanceOf(SendFeedback.Outcome.Sent.class, send(longest));
    assertThrows(InvalidInput.class, () -> send(longest + "x"));
  }

  @Test
  @TestSecurity(user = "collector", roles = "partner")
  void listensToMembersOnly() {
    assertThrows(ForbiddenException.class, () -> send(words));
  }

  private SendFeedback.Outcome send(String said) {
    return sendFeedback.handle(new SendFeedback.Input(said));
  }

  private long stored() {
    return Database.number("SELECT count(*) FROM remark WHERE words = '" + words + "'");
  }
}
