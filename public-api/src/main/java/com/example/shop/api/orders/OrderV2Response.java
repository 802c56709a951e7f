package com.example.shop.api.orders;

import com.example.shop.api.MoneyResponse;
import com.example.shop.api.refunds.RefundResponse;
import com.example.shop.domain.orders.OrderStatus;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.refunds.RefundView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order as the second version shows it: how it ended, shipped or cancelled, is a thing of its
 * own, where the first has a time and a code that mean one or the other.
 */
@Schema(
    name = "OrderV2",
    description =
        "An order with its lines and refunds. Once it has ended, it has a shipment or a cancellation.")
record OrderV2Response(
    @Schema(examples = "3f0c5f0e-9f1d-4bb0-9d0e-0d8a2f6b7c11", required = true) String id,
    @Schema(
            enumeration = {"PLACED", "SHIPPED", "CANCELLED"},
            required = true)
        String status,
    @Schema(required = true) Instant placedAt,
    @Schema(description = "Null unless it was shipped.", nullable = true) Shipment shipment,
    @Schema(description = "Null unless it was cancelled.", nullable = true)
        Cancellation cancellation,
    @Schema(required = true) List<OrderResponse.Line> lines,
    @Schema(description = "The sum of the lines.", required = true) MoneyResponse total,
    @Schema(required = true) List<RefundResponse> refunds) {

  @Schema(name = "Shipment", description = "That an order left the house.")
  record Shipment(
      @Schema(required = true) Instant shippedAt,
      @Schema(examples = "JD014600003SE", required = true) String trackingCode) {}

  @Schema(name = "Cancellation", description = "That an order was taken back.")
  record Cancellation(@Schema(required = true) Instant cancelledAt) {}

  static OrderV2Response from(OrderView order, List<RefundView> refunds) {
    return new OrderV2Response(
        order.id().toString(),
        order.status().name(),
        order.placedAt(),
        order.status() == OrderStatus.SHIPPED
            ? new Shipment(order.closedAt(), order.trackingCode())
            : null,
        order.status() == OrderStatus.CANCELLED ? new Cancellation(order.closedAt()) : null,
        order.lines().stream().map(OrderResponse.Line::from).toList(),
        MoneyResponse.from(order.total()),
        refunds.stream().map(RefundResponse::from).toList());
  }
}
