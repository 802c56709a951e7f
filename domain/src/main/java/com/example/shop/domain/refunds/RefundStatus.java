package com.example.shop.domain.refunds;

/** Where a request stands. Approved and rejected are both final. */
public enum RefundStatus {
  REQUESTED,
  APPROVED,
  REJECTED
}
