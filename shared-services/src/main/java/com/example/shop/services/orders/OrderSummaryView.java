package com.example.shop.services.orders;

import com.example.shop.domain.Money;
import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.OrderStatus;
import java.time.Instant;

/** One order in a list, without its lines. */
public record OrderSummaryView(OrderId id, Instant placedAt, OrderStatus status, Money total) {

  static OrderSummaryView from(Order order) {
    return new OrderSummaryView(order.id(), order.placedAt(), order.status(), order.total());
  }
}
