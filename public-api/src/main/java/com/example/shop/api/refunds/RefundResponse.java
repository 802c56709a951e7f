package com.example.shop.api.refunds;

import com.example.shop.api.MoneyResponse;
import com.example.shop.services.refunds.RefundView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Refund", description = "A request for money back.")
public record RefundResponse(
    @Schema(examples = "b1c9a7de-6d39-4a3e-8a55-7f8f0e7d2f10", required = true) String id,
    @Schema(examples = "3f0c5f0e-9f1d-4bb0-9d0e-0d8a2f6b7c11", required = true) String order,
    @Schema(
            description = "REQUESTED, APPROVED or REJECTED.",
            examples = "REQUESTED",
            required = true)
        String status,
    @Schema(required = true) MoneyResponse amount,
    @Schema(examples = "Two boxes were crushed.", required = true) String reason,
    @Schema(examples = "buyer", required = true) String requestedBy,
    @Schema(required = true) Instant requestedAt,
    @Schema(description = "Null until decided.", examples = "clerk", nullable = true)
        String decidedBy,
    @Schema(description = "Null until decided.", nullable = true) Instant decidedAt) {

  public static RefundResponse from(RefundView refund) {
    return new RefundResponse(
        refund.id().toString(),
        refund.order().toString(),
        refund.status().name(),
        MoneyResponse.from(refund.amount()),
        refund.reason(),
        refund.requestedBy().value(),
        refund.requestedAt(),
        refund.decidedBy() == null ? null : refund.decidedBy().value(),
        refund.decidedAt());
  }
}
