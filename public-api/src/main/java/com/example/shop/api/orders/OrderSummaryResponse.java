package com.example.shop.api.orders;

import com.example.shop.api.MoneyResponse;
import com.example.shop.services.orders.OrderSummaryView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrderSummary", description = "An order in a list, without its lines.")
record OrderSummaryResponse(
    @Schema(examples = "3f0c5f0e-9f1d-4bb0-9d0e-0d8a2f6b7c11", required = true) String id,
    @Schema(description = "PLACED, SHIPPED or CANCELLED.", examples = "PLACED", required = true)
        String status,
    @Schema(required = true) Instant placedAt,
    @Schema(required = true) MoneyResponse total) {

  static OrderSummaryResponse from(OrderSummaryView order) {
    return new OrderSummaryResponse(
        order.id().toString(),
        order.status().name(),
        order.placedAt(),
        MoneyResponse.from(order.total()));
  }
}
