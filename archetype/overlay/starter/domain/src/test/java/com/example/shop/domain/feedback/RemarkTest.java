package com.example.shop.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T00:00:00Z, 2026-01-02",
    "2026-01-02T23:59:59.999999Z, 2026-01-02",
    "2026-01-03T00:00:00Z, 2026-01-03"
  })
  void belongsToTheDayInUtcOnWhichItWasSent(Instant sentAt, LocalDate day) {
    var remark = Remark.of(new PersonId("mia"), "Nice.", sentAt);
    assertEquals(day, remark.day());
    assertEquals(sentAt, remark.sentAt());
  }

  @Test
  void hasAnIdThatIsReadBackAsItWasWritten() {
    var id = RemarkId.next();
    assertEquals(id, RemarkId.parse(id.toString()));
    assertThrows(IllegalArgumentException.class, () -> RemarkId.parse("1"));
  }
}
