package com.example.shop.services.audit;

import dev.twodoors.boundary.store.AuditEntry;
import java.time.Instant;

/**
 * One record of the trail.
 *
 * @param position its place in the chain of hashes, null while it is not sealed
 * @param subject what it was about, or null
 * @param traceId the reference that clients and logs show
 * @param requestKey the client's, or null
 * @param inputDigest SHA-256 of the input
 */
public record AuditView(
    long id,
    Long position,
    Instant at,
    String actor,
    String capability,
    String door,
    String risk,
    String outcome,
    String subject,
    String traceId,
    String requestKey,
    String inputDigest) {

  static AuditView from(AuditEntry entry) {
    var what = entry.what();
    return new AuditView(
        entry.id(),
        entry.position(),
        what.at(),
        what.actor(),
        what.capability(),
        what.door(),
        what.risk().name(),
        what.outcome(),
        what.subject(),
        what.traceId(),
        what.requestKey(),
        what.inputDigest());
  }
}
