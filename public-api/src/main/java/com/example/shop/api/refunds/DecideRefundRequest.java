package com.example.shop.api.refunds;

import com.example.shop.domain.refunds.RefundId;
import com.example.shop.services.refunds.DecideRefund;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecideRefundRequest")
record DecideRefundRequest(@Schema(examples = "APPROVE") DecideRefund.Decision decision) {

  DecideRefund.Input input(RefundId refund) {
    return new DecideRefund.Input(refund, decision);
  }
}
