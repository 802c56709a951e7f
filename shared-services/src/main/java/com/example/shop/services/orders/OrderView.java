package com.example.shop.services.orders;

import com.example.shop.domain.Money;
import com.example.shop.domain.PersonId;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.OrderLine;
import com.example.shop.domain.orders.OrderStatus;
import java.time.Instant;
import java.util.List;

/**
 * One order with its lines.
 *
 * @param trackingCode null until shipped
 * @param closedAt when it was shipped or cancelled, null before
 * @param version changes with each step of the order
 */
public record OrderView(
    OrderId id,
    PersonId buyer,
    Instant placedAt,
    OrderStatus status,
    List<Line> lines,
    Money total,
    String trackingCode,
    Instant closedAt,
    long version) {

  /**
   * @param price of one piece when the order was placed
   */
  public record Line(Sku sku, String name, Quantity quantity, Money price, Money amount) {
    static Line from(OrderLine line) {
      return new Line(line.sku(), line.name(), line.quantity(), line.price(), line.amount());
    }
  }

  static OrderView from(Order order) {
    return new OrderView(
        order.id(),
        order.buyer(),
        order.placedAt(),
        order.status(),
        order.lines().stream().map(Line::from).toList(),
        order.total(),
        order.trackingCode(),
        order.closedAt(),
        order.version());
  }
}
