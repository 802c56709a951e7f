package com.example.shop.web;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import java.util.Map;

/** A person who buys. */
class Shopper extends Browser {

  public static Shopper of(String person) {
    var shopper = new Shopper();
    shopper.mustSignIn(person);
    return shopper;
  }

  /** For whom each page has all that it can have. */
  static Shopper whoDidEverything() {
    var buyer = of("buyer");
    var shipped = buyer.order("PEN-0001", 1);
    Warehouse.ship(shipped);
    var asked = buyer.get(shipped).form(shipped + "/refunds");
    buyer.submit(asked, Map.of("amount", "1.00", "reason", "one of them leaks"));
    buyer.order("PEN-0001", 1);
    buyer.cartWith("PEN-0001", 1);
    return buyer;
  }

  /** Puts something into the cart and opens it. */
  Page cartWith(String sku, int quantity) {
    var page = get("/products/" + sku);
    submit(page.form("/cart/lines"), Map.of("quantity", String.valueOf(quantity)));
    return get("/cart");
  }

  void emptyCart() {
    for (var form : get("/cart").forms()) {
      if (form.attr("action").endsWith("/remove")) {
        submit(form, Map.of());
      }
    }
  }

  /**
   * @return the path of the order's page
   */
  String order(String sku, int quantity) {
    emptyCart();
    return submit(cartWith(sku, quantity).form("/checkout"), Map.of()).path();
  }
}
