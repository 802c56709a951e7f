package com.example.shop.web.orders;

import com.example.shop.domain.orders.OrderStatus;
import com.example.shop.domain.refunds.RefundStatus;
import io.quarkus.qute.TemplateExtension;

/** Classes of the style sheet for what can become of orders and refunds. */
@TemplateExtension
class StatusStyle {
  private StatusStyle() {}

  static String badgeStyle(OrderStatus status) {
    return switch (status) {
      case PLACED -> "warn";
      case SHIPPED -> "good";
      case CANCELLED -> "bad";
    };
  }

  static String badgeStyle(RefundStatus status) {
    return switch (status) {
      case REQUESTED -> "warn";
      case APPROVED -> "good";
      case REJECTED -> "bad";
    };
  }

  /** In the list of what has happened to an order. */
  static String stepStyle(RefundStatus status) {
    return switch (status) {
      case REQUESTED -> "open";
      case APPROVED -> "done";
      case REJECTED -> "stopped";
    };
  }
}
