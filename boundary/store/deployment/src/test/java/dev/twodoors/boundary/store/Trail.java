package dev.twodoors.boundary.store;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.Risk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes and checks the trail as commands and auditors do, each time in a transaction. */
@Singleton
public class Trail {
  private final AuditTrail trail;
  private final SealChain chain;
  private final Sealer sealer;

  Trail(AuditTrail trail, SealChain chain, Sealer sealer) {
    this.trail = trail;
    this.chain = chain;
    this.sealer = sealer;
  }

  void write() {
    QuarkusTransaction.requiringNew().run(() -> trail.append(record()));
  }

  private static AuditRecord record() {
    return new AuditRecord(
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        "bea",
        "test.note",
        "none",
        Risk.HIGH,
        "Noted",
        null,
        "0".repeat(32),
        null,
        "0".repeat(64));
  }

  /** After everything was sealed that can be. */
  Verification verified() {
    sealer.sealAll();
    return QuarkusTransaction.requiringNew().call(chain::verify);
  }
}
