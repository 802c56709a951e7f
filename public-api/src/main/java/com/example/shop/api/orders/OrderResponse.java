package com.example.shop.api.orders;

import com.example.shop.api.MoneyResponse;
import com.example.shop.api.refunds.RefundResponse;
import com.example.shop.services.orders.OrderView;
import com.example.shop.services.refunds.RefundView;
import dev.twodoors.boundary.api.EntityTags;
import dev.twodoors.boundary.api.VersionTag;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Order", description = "An order with its lines and refunds.")
record OrderResponse(
    @Schema(examples = "3f0c5f0e-9f1d-4bb0-9d0e-0d8a2f6b7c11", required = true) String id,
    @Schema(description = "PLACED, SHIPPED or CANCELLED.", examples = "PLACED", required = true)
        String status,
    @Schema(required = true) Instant placedAt,
    @Schema(description = "When it was shipped or cancelled; null before.", nullable = true)
        Instant closedAt,
    @Schema(description = "Null until shipped.", examples = "JD014600003SE", nullable = true)
        String trackingCode,
    @Schema(required = true) List<Line> lines,
    @Schema(description = "The sum of the lines.", required = true) MoneyResponse total,
    @Schema(required = true) List<RefundResponse> refunds) {
  private static final Pattern WITHOUT_REFUNDS = Pattern.compile("^\"(0|[1-9]\\d{0,17})-0-0\"$");

  @Schema(name = "OrderLine")
  record Line(
      @Schema(examples = "PEN-0001", required = true) String sku,
      @Schema(examples = "Ballpoint pen, blue, box of 50", required = true) String name,
      @Schema(examples = "2", required = true) int quantity,
      @Schema(description = "Of one piece, when the order was placed.", required = true)
          MoneyResponse price,
      @Schema(description = "Of the line.", required = true) MoneyResponse amount) {

    static Line from(OrderView.Line line) {
      return new Line(
          line.sku().value(),
          line.name(),
          line.quantity().value(),
          MoneyResponse.from(line.price()),
          MoneyResponse.from(line.amount()));
    }
  }

  static OrderResponse from(OrderView order, List<RefundView> refunds) {
    return new OrderResponse(
        order.id().toString(),
        order.status().name(),
        order.placedAt(),
        order.closedAt(),
        order.trackingCode(),
        order.lines().stream().map(Line::from).toList(),
        MoneyResponse.from(order.total()),
        refunds.stream().map(RefundResponse::from).toList());
  }

  /** A refund is added, then decided; neither changes the version of its order. */
  static VersionTag tag(OrderView order, List<RefundView> refunds) {
    var decided = refunds.stream().filter(refund -> refund.decidedAt() != null).count();
    return VersionTag.of(order.version(), refunds.size(), decided);
  }

  /** The versions that these tags name of an order without refunds: with some it has ended. */
  static List<Long> versions(EntityTags seen) {
    return seen.strong()
        .flatMap(tag -> WITHOUT_REFUNDS.matcher(tag).results())
        .map(found -> Long.valueOf(found.group(1)))
        .toList();
  }
}
