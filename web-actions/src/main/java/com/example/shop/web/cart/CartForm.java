package com.example.shop.web.cart;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violations;

/**
 * One line of the cart.
 *
 * @param step of a button beside the number: one more or one less than it says; null when none was
 *     pressed
 */
record CartForm(Sku sku, Quantity quantity, Integer step) {

  /**
   * @throws InvalidInput when there is no such quantity
   */
  Quantity wanted() {
    var violations = new Violations();
    violations.require("quantity", quantity);
    var wanted = violations.read("quantity", quantity, this::stepped);
    violations.throwIfAny();
    return wanted;
  }

  private Quantity stepped(Quantity from) {
    return step == null ? from : new Quantity(from.value() + Integer.signum(step));
  }
}
