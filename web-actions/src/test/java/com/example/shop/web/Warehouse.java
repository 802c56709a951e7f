package com.example.shop.web;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Page;

/** What the warehouse's own program does, behind the door's back. */
final class Warehouse {
  private Warehouse() {}

  static void ship(String orderPath) {
    Database.change(
        "UPDATE orders SET status = 'SHIPPED', closed_at = now(), tracking_code = 'TRACK-1', version = version + 1 WHERE id = ?::uuid",
        Page.idIn(orderPath));
  }

  static void stock(String sku, int pieces) {
    Database.change(
        "UPDATE stock_item SET on_hand = ?::int WHERE sku = ?", String.valueOf(pieces), sku);
  }
}
