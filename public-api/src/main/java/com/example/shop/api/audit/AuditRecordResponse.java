package com.example.shop.api.audit;

import com.example.shop.services.audit.AuditView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditRecord", description = "Who did what through which door, and what came of it.")
record AuditRecordResponse(
    @Schema(examples = "1042", required = true) String id,
    @Schema(
            description = "Place in the chain of hashes; null while not sealed.",
            examples = "1040",
            nullable = true)
        Long position,
    @Schema(required = true) Instant at,
    @Schema(examples = "buyer", required = true) String actor,
    @Schema(examples = "orders.place", required = true) String capability,
    @Schema(examples = "api", required = true) String door,
    @Schema(examples = "HIGH", required = true) String risk,
    @Schema(examples = "Placed", required = true) String outcome,
    @Schema(
            description = "What it was about.",
            examples = "3f0c5f0e-9f1d-4bb0-9d0e-0d8a2f6b7c11",
            nullable = true)
        String subject,
    @Schema(
            description = "The reference that clients and logs show.",
            examples = "4bf92f3577b34da6a3ce929d0e0e4736",
            required = true)
        String traceId,
    @Schema(description = "The Idempotency-Key of the request.", nullable = true)
        String idempotencyKey,
    @Schema(description = "SHA-256 of the input, hexadecimal.", required = true)
        String inputDigest) {

  static AuditRecordResponse from(AuditView view) {
    return new AuditRecordResponse(
        Long.toString(view.id()),
        view.position(),
        view.at(),
        view.actor(),
        view.capability(),
        view.door(),
        view.risk(),
        view.outcome(),
        view.subject(),
        view.traceId(),
        view.requestKey(),
        view.inputDigest());
  }
}
