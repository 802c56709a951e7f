package dev.twodoors.boundary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What calls and their store do otherwise, by a setting or a bean. */
class ReplacedStorePartsTest {
  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(
              root ->
                  root.addClasses(
                      Database.class,
                      OwnStoreParts.class,
                      OwnStoreParts.OurTime.class,
                      OwnStoreParts.OurSpans.class,
                      OwnStoreParts.WriteNote.class,
                      OwnStoreParts.WriteNote.Input.class,
                      OwnStoreParts.WriteNote.Outcome.class,
                      OwnStoreParts.WriteNote.Outcome.Written.class,
                      OwnStoreParts.Bea.class))
          .overrideConfigKey("boundary.door", "kiosk")
          .overrideConfigKey("boundary.pseudonym-key", "a key that all replicas have")
          .overrideConfigKey("quarkus.otel.traces.exporter", "cdi")
          .overrideConfigKey("quarkus.otel.bsp.schedule.delay", "50ms")
          .overrideConfigKey("quarkus.datasource.jdbc.telemetry.enabled", "true")
          .overrideConfigKey("boundary.store.seal-every", "7m")
          .overrideConfigKey("boundary.store.request-keys.keep", "1h")
          .overrideConfigKey("quarkus.scheduler.enabled", "true");

  @Inject Clock clock;
  @Inject Expiry expiry;
  @Inject Scheduler scheduler;
  @Inject OwnStoreParts.Bea bea;
  @Inject OwnStoreParts.OurSpans spans;

  @Test
  void theClock() {
    assertEquals(OwnStoreParts.NOW, clock.instant());
  }

  @Test
  void howLongAnswersUnderRequestKeysAreKept() throws SQLException {
    var database = Database.configured();
    database.execute(
        """
        INSERT INTO boundary.request_key (actor, capability, key, input_digest, created_at) VALUES
          ('bea', 'notes.write', 'old', 'digest', '2031-01-01T10:59:00Z'),
          ('bea', 'notes.write', 'new', 'digest', '2031-01-01T11:01:00Z');
        """);
    assertEquals(1, QuarkusTransaction.requiringNew().call(expiry::deleteOld));
    assertEquals(List.of("new"), database.rows("SELECT key FROM boundary.request_key"));
  }

  @Test
  void howOftenRecordsAreSealed() {
    var sealing =
        scheduler.getScheduledJobs().stream()
            .filter(job -> job.getMethodDescription().contains(Sealer.class.getSimpleName()))
            .findFirst()
            .orElseThrow();
    var next = Duration.between(Instant.now(), sealing.getNextFireTime());
    assertTrue(next.compareTo(Duration.ofMinutes(5)) > 0, next::toString);
    assertTrue(next.compareTo(Duration.ofMinutes(8)) < 0, next::toString);
  }

  @Test
  void theDoorInTheAuditTrailAndTheActorInTheLog() throws SQLException {
    assertEquals("4b196c1db78e", bea.writes());
    assertEquals(
        List.of("bea kiosk"),
        Database.configured()
            .rows("SELECT actor, door FROM boundary.audit_record ORDER BY id DESC LIMIT 1"));
  }

  @Test
  void whereSpansGo() throws InterruptedException {
    bea.writes();
    awaitCall();
    assertTrue(spans.tells("capability=notes.write"));
    assertTrue(spans.tells("actor=4b196c1db78e"));
    assertTrue(spans.tells("audit.record=true"));
  }

  @Test
  void whetherStatementsAreSpans() throws InterruptedException {
    bea.writes();
    awaitCall();
    assertTrue(spans.tells("INTO boundary.audit_record"));
  }

  private void awaitCall() throws InterruptedException {
    for (var tries = 0; tries < 500 && !spans.has("capability notes.write"); tries++) {
      Thread.sleep(20);
    }
    assertTrue(spans.has("capability notes.write"));
  }
}
