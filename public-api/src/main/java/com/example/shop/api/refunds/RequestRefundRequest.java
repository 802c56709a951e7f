package com.example.shop.api.refunds;

import com.example.shop.api.MoneyRequest;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.refunds.RequestRefund;
import dev.twodoors.boundary.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestRefundRequest")
record RequestRefundRequest(
    @Schema(description = "More than 0, in the order's currency, at most what is left of it.")
        MoneyRequest amount,
    @Schema(examples = "Two boxes were crushed.") String reason) {

  RequestRefund.Input input(OrderId order) {
    var violations = new Violations();
    var money = amount == null ? null : amount.read("amount", violations);
    violations.throwIfAny();
    return new RequestRefund.Input(order, money, reason);
  }
}
