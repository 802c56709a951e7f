package com.example.shop.api.orders;

import com.example.shop.api.ShopError;
import dev.twodoors.boundary.api.problems.Problem;
import jakarta.ws.rs.core.Response;

/** The refusals that several operations on orders share, worded once. */
final class OrderProblems {
  private OrderProblems() {}

  static Response notFound() {
    return Problem.of(ShopError.ORDER_NOT_FOUND, "GET /v1/orders lists your own.").response();
  }

  static Response alreadyShipped() {
    return Problem.of(ShopError.ORDER_ALREADY_SHIPPED, "What was shipped can only be refunded.")
        .response();
  }

  static Response alreadyCancelled() {
    return Problem.of(ShopError.ORDER_ALREADY_CANCELLED, "A cancelled order stays cancelled.")
        .response();
  }
}
