package com.example.shop.web.cart;

import com.example.shop.domain.catalog.Sku;
import dev.twodoors.boundary.web.forms.Form;

/**
 * The quantity that somebody typed into one line of the cart.
 *
 * @param sku of the line; null when nothing was typed
 */
record TypedQuantity(Sku sku, String quantity) {
  static final TypedQuantity NONE = new TypedQuantity(null, null);

  static TypedQuantity of(Sku line, Form<CartForm> form) {
    return new TypedQuantity(line, form.typed("quantity"));
  }

  /** What stands in the field of a line: what was typed there, or else what the cart says. */
  public String quantityOf(CartView.Line line) {
    return line.sku().equals(sku) ? quantity : String.valueOf(line.quantity());
  }

  /** What the page calls the field of a line. */
  public String idOf(CartView.Line line) {
    return "quantity-" + line.sku().value();
  }
}
