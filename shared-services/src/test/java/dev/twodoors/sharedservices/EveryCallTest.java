package dev.twodoors.sharedservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.RequestKeyConflict;
import dev.twodoors.boundary.testing.database.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "bea", roles = "writer")
class EveryCallTest {
  @Inject Note note;
  @Inject Command<Note.Input, Note.Outcome> noteByInterface;
  @Inject Unguarded unguarded;
  @Inject Inner inner;
  @Inject Peek peek;
  @Inject MeterRegistry meters;
  @Inject Tracer tracer;

  private final String word = UUID.randomUUID().toString().substring(0, 20);
  private final RequestKey key = new RequestKey(UUID.randomUUID().toString());
  private long recordsBefore;

  @BeforeEach
  void rememberTheTrail() {
    recordsBefore = Database.number("SELECT coalesce(max(id), 0) FROM boundary.audit_record");
  }

  @Test
  void commitsTheChangeWithOneAuditRecord() {
    note.handle(done(word));

    assertEquals(word, written());
    assertEquals(List.of("bea test.note none LOW Noted"), trail());
  }

  @Test
  void passesTheChainOnceWhenCalledThroughTheInterface() {
    var calls = Note.CALLS.get();

    noteByInterface.handle(done(word));

    assertEquals(calls + 1, Note.CALLS.get());
    assertEquals(1, trail().size());
  }

  @Test
  void hasATraceIdThoughNobodyCollectsSpans() {
    note.handle(done(word));

    assertFalse(tracer.spanBuilder("capability test.note").startSpan().isRecording());
    var id =
        Database.text("SELECT trace_id FROM boundary.audit_record WHERE id > " + recordsBefore);
    assertTrue(TraceId.isValid(id), id);
  }

  @Test
  void undoesARefusalButRecordsIt() {
    var before = written();

    assertInstanceOf(
        Note.Outcome.Refused.class, note.handle(new Note.Input(word, Note.End.REFUSED)));

    assertEquals(before, written());
    assertEquals(List.of("bea test.note none LOW Refused"), trail());
  }

  @Test
  void leavesNoTraceOfABrokenCallSoThatItCanBeRepeated() {
    var before = written();
    var broken = new Note.Input(word, Note.End.BROKEN);

    assertThrows(IllegalStateException.class, () -> key.during(() -> note.handle(broken)));
    assertThrows(IllegalStateException.class, () -> key.during(() -> note.handle(broken)));

    assertEquals(before, written());
    assertEquals(List.of(), trail());
  }

  @Test
  void rejectsInvalidInputBeforeAnythingHappens() {
    var calls = Note.CALLS.get();

    var invalid = assertThrows(InvalidInput.class, () -> note.handle(done("x")));

    assertEquals("word", invalid.violations().getFirst().path());
    assertTrue(
        assertThrows(InvalidInput.class, () -> note.handle(null)).getMessage().contains("input"));
    assertEquals(calls, Note.CALLS.get());
    assertEquals(List.of(), trail());
  }

  @Test
  @TestSecurity(user = "kim", roles = "reader")
  void recordsTheDenialOfASignedInPersonEvenIfTheInputIsInvalid() {
    assertThrows(ForbiddenException.class, () -> note.handle(done("x")));

    assertEquals(List.of("kim test.note none LOW Denied"), trail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "half \uD83D", "\uDE00 half"})
  void rejectsTextThatStorageWouldChange(String text) {
    var before = written();

    var invalid = assertThrows(InvalidInput.class, () -> note.handle(done(text)));

    assertEquals("word", invalid.violations().getFirst().path());
    assertEquals(before, written());
  }

  @ParameterizedTest
  @ValueSource(strings = {" around ", "two\r\nlines", "\uFEFFe\u0301 \u202E\uFFFF", "\t\n"})
  void keepsAnyOtherTextAsItIs(String text) {
    note.handle(done(text));

    assertEquals(text, written());
  }

  @Test
  void countsCharactersAndNotTheHalvesOfWhichJavaMakesSome() {
    var longest = "\uD83D\uDE00".repeat(20);

    note.handle(done(longest));

    assertEquals(longest, written());
    assertThrows(InvalidInput.class, () -> note.handle(done(longest + "!")));
    assertThrows(InvalidInput.class, () -> note.handle(done("\uD83D\uDE00")));
  }

  @Test
  @TestSecurity(user = "kim", roles = "reader")
  void recordsTheDenialOfAnInputThatStorageCannotKeep() {
    for (var word : List.of("a\u0000b", "half \uD83D", "x".repeat(1_000_000))) {
      assertThrows(ForbiddenException.class, () -> note.handle(done(word)));
    }

    assertEquals(Collections.nCopies(3, "kim test.note none LOW Denied"), trail());
  }

  @Test
  @TestSecurity(user = "kim", roles = "reader")
  void recordsTheDenialOfAnInputWithNothingInIt() {
    assertThrows(ForbiddenException.class, () -> note.handle(new Note.Input(null, null)));

    assertEquals(List.of("kim test.note none LOW Denied"), trail());
  }

  @Test
  @TestSecurity
  void onlyCountsAnonymousCallers() {
    var before = timed("Unauthenticated");

    assertThrows(UnauthorizedException.class, () -> note.handle(done(word)));

    assertEquals(before + 1, timed("Unauthenticated"));
    assertEquals(List.of(), trail());
  }

  @Test
  void deniesACapabilityWithoutGuardToEveryone() {
    assertThrows(ForbiddenException.class, () -> unguarded.handle(new Unguarded.Input()));

    assertEquals(List.of("bea test.unguarded none LOW Denied"), trail());
  }

  @Test
  void refusesThatACommandCallsACommand() {
    var refused = assertThrows(IllegalStateException.class, () -> inner.handle(new Inner.Input()));

    assertEquals(
        "test.note was called by test.inner: commands do not call commands, shared steps live in the domain",
        refused.getMessage());
  }

  @Test
  void answersARepeatedRequestFromStoreWithoutASecondEffect() {
    var first = key.during(() -> note.handle(done(word)));
    var second = key.during(() -> note.handle(done(word)));

    assertEquals(first, second);
    assertEquals(1, trail().size());
    assertEquals(
        List.of(key.value()),
        Database.column(
            "SELECT request_key FROM boundary.audit_record WHERE id > " + recordsBefore));
  }

  @Test
  void answersARepeatedRefusalFromStoreToo() {
    var refused = new Note.Input(word, Note.End.REFUSED);

    assertEquals(key.during(() -> note.handle(refused)), key.during(() -> note.handle(refused)));

    assertEquals(1, trail().size());
  }

  @Test
  void refusesAKeyThatStandsForAnotherInput() {
    key.during(() -> note.handle(done(word)));

    var conflict =
        assertThrows(RequestKeyConflict.class, () -> key.during(() -> note.handle(done("other"))));

    assertEquals(RequestKeyConflict.Reason.OTHER_INPUT, conflict.reason());
    assertEquals(word, written());
  }

  @Test
  void givesUpWaitingForAKeyInFlightAndMayTryAgainLater() throws SQLException {
    try (var other = Database.asApplication()) {
      other.setAutoCommit(false);
      try (var claim =
          other.prepareStatement(
              "INSERT INTO boundary.request_key (actor, capability, key, input_digest) VALUES ('bea', 'test.note', ?, '')")) {
        claim.setString(1, key.value());
        claim.executeUpdate();
      }
      var conflict =
          assertThrows(RequestKeyConflict.class, () -> key.during(() -> note.handle(done(word))));
      assertEquals(RequestKeyConflict.Reason.IN_FLIGHT, conflict.reason());
      other.rollback();
    }

    assertInstanceOf(Note.Outcome.Noted.class, key.during(() -> note.handle(done(word))));
  }

  /** It inserts the row when its call begins, and locks nothing else. */
  @Test
  void leavesTheAnswerToABuildBeforeThisOne() throws Exception {
    try (var other = Database.asApplication();
        var caller = Executors.newVirtualThreadPerTaskExecutor()) {
      other.setAutoCommit(false);
      try (var row =
          other.prepareStatement(
              """
              INSERT INTO boundary.request_key (actor, capability, key, input_digest, outcome, answer)
              VALUES ('bea', 'test.note', ?, 'another', 'Noted', '{}')
              """)) {
        row.setString(1, key.value());
        row.executeUpdate();
      }
      var before = written();
      var committed = caller.submit(() -> commitOnceSomebodyWaits(other));

      var conflict =
          assertThrows(RequestKeyConflict.class, () -> key.during(() -> note.handle(done(word))));

      assertEquals(RequestKeyConflict.Reason.IN_FLIGHT, conflict.reason());
      assertTrue(committed.get());
      assertEquals(before, written());
      assertEquals(List.of(), trail());
    }
  }

  private static boolean commitOnceSomebodyWaits(Connection other) throws Exception {
    var waits = false;
    for (var tries = 0; tries < 1_000 && !waits; tries++) {
      waits = Database.number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0;
    }
    other.commit();
    return waits;
  }

  @Test
  void refusesAnAnswerThatAnotherVersionStored() {
    key.during(() -> note.handle(done(word)));
    Database.execute(
        "UPDATE boundary.request_key SET answer = '{\"words\":1}' WHERE key = '"
            + key.value()
            + "'");

    var conflict =
        assertThrows(RequestKeyConflict.class, () -> key.during(() -> note.handle(done(word))));

    assertEquals(RequestKeyConflict.Reason.UNREADABLE_ANSWER, conflict.reason());
  }

  @Test
  void letsTheDatabaseRefuseAQueryThatWrites() {
    var refused = assertThrows(RuntimeException.class, () -> peek.handle(new Peek.Input(true)));

    assertTrue(refused.getMessage().contains("read-only transaction"), refused.getMessage());
    note.handle(done(word));
    assertEquals(word, written());
  }

  @Test
  void recordsAQueryOfHighRisk() {
    peek.handle(new Peek.Input(false));

    assertEquals(List.of("bea test.peek none HIGH Seen"), trail());
  }

  private static Note.Input done(String word) {
    return new Note.Input(word, Note.End.DONE);
  }

  private String written() {
    return Database.column("SELECT word FROM note").getFirst();
  }

  private List<String> trail() {
    return Database.column(
        "SELECT concat_ws(' ', actor, capability, door, risk, outcome) FROM boundary.audit_record WHERE id > "
            + recordsBefore
            + " ORDER BY id");
  }

  private long timed(String outcome) {
    return meters
        .find("capability.duration")
        .tag("capability", "test.note")
        .tag("outcome", outcome)
        .timers()
        .stream()
        .mapToLong(timer -> timer.count())
        .sum();
  }
}
