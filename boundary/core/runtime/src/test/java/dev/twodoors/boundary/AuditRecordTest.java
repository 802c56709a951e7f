package dev.twodoors.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a denied caller sent as the subject can neither break nor flood the trail. */
class AuditRecordTest {

  @Test
  void keepsASubjectAsItIs() {
    assertEquals("Ordre nº 5, \uD83D\uDE00", subject("Ordre nº 5, \uD83D\uDE00"));
    assertNull(subject(null));
  }

  @Test
  void marksWhatNoStorageTakes() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", subject("a\0b\uD83Dc\n"));
  }

  @Test
  void cutsALongOneBehindAWholeCharacter() {
    var longest = "x".repeat(199) + "\uD83D\uDE00";
    assertEquals(longest, subject(longest));
    assertEquals(longest, subject(longest + "\uD83D\uDE00"));
  }

  private static String subject(String sent) {
    return new AuditRecord(
            Instant.EPOCH, "kim", "orders.find", "api", Risk.LOW, "Denied", sent, "", null, "")
        .subject();
  }
}
