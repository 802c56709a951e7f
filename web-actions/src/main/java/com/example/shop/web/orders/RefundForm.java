package com.example.shop.web.orders;

import org.jboss.resteasy.reactive.RestForm;

/** A request for money back, as it was typed. */
public record RefundForm(
    @RestForm String amount, @RestForm String reason, @RestForm String requestKey) {

  /** Nothing was typed. */
  static final RefundForm NONE = new RefundForm(null, null, null);
}
