package com.example.shop.api.problems;

import java.util.Locale;

/**
 * Every error this door answers with. The code and the type made of it never change their meaning;
 * the title may be reworded. Those of the business stand first.
 */
public enum ErrorCode {
  // sample:begin
  OWN_REFUND_REQUEST(403, "Nobody decides on a refund that they requested"),
  PRODUCT_NOT_FOUND(404, "There is no such product"),
  ORDER_NOT_FOUND(404, "There is no such order for this caller"),
  REFUND_NOT_FOUND(404, "There is no such refund"),
  OUT_OF_STOCK(409, "Some goods are out of stock"),
  ORDER_ALREADY_SHIPPED(409, "The order has been shipped"),
  ORDER_ALREADY_CANCELLED(409, "The order has been cancelled"),
  ORDER_NOT_SHIPPED(409, "The order has not been shipped"),
  REFUND_EXCEEDS_PAID(409, "Refunds would exceed what was paid"),
  REFUND_ALREADY_DECIDED(409, "The refund has been decided"),
  ORDER_CHANGED(412, "The order is not the one that the caller saw"),
  UNKNOWN_PRODUCT(422, "The shop does not have some of the products"),
  // sample:end
  MALFORMED_REQUEST(400, "The request cannot be understood"),
  MALFORMED_JSON(400, "The body is not well-formed JSON"),
  IDEMPOTENCY_KEY_MISSING(400, "The header Idempotency-Key is missing"),
  IDEMPOTENCY_KEY_MALFORMED(400, "The header Idempotency-Key is malformed"),
  TOKEN_MISSING(401, "A bearer token is needed"),
  TOKEN_EXPIRED(401, "The bearer token has expired"),
  TOKEN_INVALID(401, "The bearer token is not valid"),
  FORBIDDEN(403, "The caller may not do this"),
  NOT_FOUND(404, "Nothing is published under this address"),
  METHOD_NOT_ALLOWED(405, "The method is not offered under this address"),
  NOT_ACCEPTABLE(406, "No offered form of the answer is accepted"),
  REQUEST_IN_PROGRESS(409, "The first request with this Idempotency-Key is still being answered"),
  FIRST_ANSWER_UNREADABLE(409, "The first answer to this Idempotency-Key cannot be repeated"),
  OPERATION_ENDED(410, "The operation has ended; another one takes its place"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body is not of a supported media type"),
  UNSUPPORTED_ENCODING(415, "The body is compressed or encoded"),
  INVALID_INPUT(422, "Some values cannot be used"),
  IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key stands for another request"),
  IF_MATCH_MISSING(428, "The header If-Match is missing"),
  TOO_MANY_REQUESTS(429, "The client has sent too many requests"),
  INTERNAL_ERROR(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "The service cannot answer at the moment");

  private final int status;
  private final String title;

  ErrorCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** As clients see it: {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The problem type: a reference relative to this door, so that it is the same text behind every
   * host name, and leads to its explanation (RFC 9457, section 3.1.1).
   */
  public String type() {
    return "/problems/" + code();
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
