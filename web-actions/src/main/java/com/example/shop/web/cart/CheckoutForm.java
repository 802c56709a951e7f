package com.example.shop.web.cart;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violations;

/**
 * The button that orders what is in the cart.
 *
 * @param version of the cart that the page showed
 */
record CheckoutForm(Long version) {

  /**
   * @throws InvalidInput when the page did not say what it showed
   */
  long seen() {
    var violations = new Violations();
    violations.require("version", version);
    violations.throwIfAny();
    return version;
  }
}
