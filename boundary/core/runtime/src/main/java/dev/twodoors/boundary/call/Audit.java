package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Actor;
import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.Subject;
import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Decides what is recorded. Anonymous callers are only counted: otherwise anyone could flood the
 * trail.
 */
@Singleton
class Audit {
  static final String DENIED = "Denied";

  /** Tells in the span of a call whether it left a record. */
  static final String RECORD = "audit.record";

  private final AuditTrail trail;
  private final Actor actor;
  private final BoundaryConfig config;
  private final Json json;

  Audit(AuditTrail trail, Actor actor, BoundaryConfig config, Json json) {
    this.trail = trail;
    this.actor = actor;
    this.config = config;
    this.json = json;
  }

  /** In the running transaction. */
  void outcome(Declared capability, Object input, Object outcome, Optional<RequestKey> key) {
    if (records(capability)) {
      trail.append(record(capability, input, json.digest(input), outcome, key));
    }
  }

  /** In a transaction of its own: the call has none, or loses it. */
  void denial(Declared capability, Object input) {
    if (records(capability)) {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  trail.append(
                      record(
                          capability,
                          json.digest(input),
                          DENIED,
                          subjectOf(input, null),
                          RequestKey.current())));
    }
  }

  private boolean records(Declared capability) {
    return capability.isAudited() && !actor.isAnonymous();
  }

  /** Of a call whose caller is known. */
  AuditRecord record(
      Declared capability, Object input, String digest, Object outcome, Optional<RequestKey> key) {
    return record(
        capability, digest, outcome.getClass().getSimpleName(), subjectOf(input, outcome), key);
  }

  private AuditRecord record(
      Declared capability,
      String digest,
      String outcome,
      String subject,
      Optional<RequestKey> key) {
    Span.current().setAttribute(RECORD, true);
    return new AuditRecord(
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        actor.name(),
        capability.id(),
        config.door(),
        capability.risk(),
        outcome,
        subject,
        Span.current().getSpanContext().getTraceId(),
        key.map(RequestKey::value).orElse(null),
        digest);
  }

  private static String subjectOf(Object input, Object outcome) {
    if (outcome instanceof Subject about) {
      return about.subjectId();
    }
    return input instanceof Subject about ? about.subjectId() : null;
  }
}
