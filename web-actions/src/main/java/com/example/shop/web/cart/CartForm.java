package com.example.shop.web.cart;

import org.jboss.resteasy.reactive.RestForm;

/** A line of the cart, as it was typed. */
record CartForm(
    @RestForm String sku,
    @RestForm String quantity,
    @RestForm String step,
    @RestForm String requestKey) {

  /** Nothing was typed. */
  static final CartForm NONE = new CartForm(null, null, null, null);

  CartForm of(String line) {
    return new CartForm(line, quantity, step, requestKey);
  }

  /** What stands in the field of a line: what was typed there, or else what the cart says. */
  public String quantityOf(CartView.Line line) {
    return line.sku().value().equals(sku) ? quantity : String.valueOf(line.quantity());
  }

  /** What the page calls the field of a line. */
  public String idOf(CartView.Line line) {
    return "quantity-" + line.sku().value();
  }
}
