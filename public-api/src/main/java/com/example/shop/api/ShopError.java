package com.example.shop.api;

import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.ProblemType;

/**
 * The errors of the shop's operations, each with its status, its title, when it comes and what to
 * do about it. They go with the shop: those of other operations stand in {@link ApiError}.
 */
public enum ShopError implements ErrorCode {
  OWN_REFUND_REQUEST(
      403,
      "Nobody decides on a refund that they requested",
      "A clerk decides on a refund that the same person asked for. Let another clerk decide."),
  PRODUCT_NOT_FOUND(
      404,
      "There is no such product",
      "The number in the path is no product of the shop. List the products to find the right one."),
  ORDER_NOT_FOUND(
      404,
      "There is no such order for this caller",
      "The id in the path is no order, or one of somebody else, which is not told apart. List your orders."),
  REFUND_NOT_FOUND(
      404,
      "There is no such refund",
      "The id in the path is no refund. List the refunds that wait for a decision."),
  OUT_OF_STOCK(
      409,
      "Some goods are out of stock",
      "Fewer pieces are in stock than some lines ask for; nothing was ordered. Order less of the products named in violations, or later."),
  ORDER_ALREADY_SHIPPED(
      409,
      "The order has been shipped",
      "The goods are on their way, so that the order can neither be cancelled nor shipped again. Ask for a refund instead."),
  ORDER_ALREADY_CANCELLED(
      409,
      "The order has been cancelled",
      "The order was cancelled before and stays so. Place a new one."),
  ORDER_NOT_SHIPPED(
      409,
      "The order has not been shipped",
      "A refund was asked for goods that are still here. Cancel the order instead."),
  REFUND_EXCEEDS_PAID(
      409,
      "Refunds would exceed what was paid",
      "This refund and those before it would be more than the order cost. Ask for at most what is left."),
  REFUND_ALREADY_DECIDED(
      409,
      "The refund has been decided",
      "Somebody decided on this refund before. Read it to see how."),
  ORDER_CHANGED(
      412,
      "The order is not the one that the caller saw",
      "If-Match names an older state of the order; nothing was changed. Read it again, and decide on what you see."),
  UNKNOWN_PRODUCT(
      422,
      "The shop does not have some of the products",
      "Some lines name products that the shop does not have; nothing was ordered. Correct the lines named in violations.");

  private final ProblemType type;

  ShopError(int status, String title, String explanation) {
    this.type = new ProblemType(status, title, explanation);
  }

  @Override
  public ProblemType problemType() {
    return type;
  }
}
