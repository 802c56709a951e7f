package com.example.shop.services.refunds;

import com.example.shop.domain.Money;
import com.example.shop.domain.PersonId;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.refunds.Refund;
import com.example.shop.domain.refunds.RefundId;
import com.example.shop.domain.refunds.RefundStatus;
import java.time.Instant;

/**
 * One request for money back.
 *
 * @param decidedBy null until decided
 * @param decidedAt null until decided
 */
public record RefundView(
    RefundId id,
    OrderId order,
    PersonId requestedBy,
    Money amount,
    String reason,
    Instant requestedAt,
    RefundStatus status,
    PersonId decidedBy,
    Instant decidedAt) {

  public static RefundView from(Refund refund) {
    return new RefundView(
        refund.id(),
        refund.order(),
        refund.requestedBy(),
        refund.amount(),
        refund.reason(),
        refund.requestedAt(),
        refund.status(),
        refund.decidedBy(),
        refund.decidedAt());
  }
}
