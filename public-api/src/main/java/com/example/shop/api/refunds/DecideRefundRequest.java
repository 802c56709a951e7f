package com.example.shop.api.refunds;

import com.example.shop.domain.refunds.RefundId;
import com.example.shop.services.refunds.DecideRefund;
import dev.twodoors.boundary.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecideRefundRequest")
record DecideRefundRequest(@Schema(examples = "APPROVE") String decision) {

  DecideRefund.Input input(RefundId refund) {
    var violations = new Violations();
    var read = violations.read("decision", decision, DecideRefundRequest::parse);
    violations.throwIfAny();
    return new DecideRefund.Input(refund, read);
  }

  private static DecideRefund.Decision parse(String text) {
    try {
      return DecideRefund.Decision.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must be APPROVE or REJECT", e);
    }
  }
}
