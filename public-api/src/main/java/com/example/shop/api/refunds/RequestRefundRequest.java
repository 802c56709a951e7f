package com.example.shop.api.refunds;

import com.example.shop.api.MoneyRequest;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.refunds.RequestRefund;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestRefundRequest")
record RequestRefundRequest(
    @Schema(description = "More than 0, in the order's currency, at most what is left of it.")
        MoneyRequest amount,
    @Schema(examples = "Two boxes were crushed.") String reason) {

  RequestRefund.Input input(OrderId order) {
    return new RequestRefund.Input(order, amount == null ? null : amount.money(), reason);
  }
}
