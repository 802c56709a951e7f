package com.example.shop.domain.stock;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * The pieces of one product on the shelf. There are never fewer than none: here, and by a
 * constraint of the table.
 */
@Entity
public class StockItem {
  @EmbeddedId private Sku sku;
  private int onHand;

  protected StockItem() {}

  public Sku sku() {
    return sku;
  }

  public int onHand() {
    return onHand;
  }

  public boolean has(Quantity quantity) {
    return onHand >= quantity.value();
  }

  StockMovement take(Quantity quantity, Reason reason, String reference) {
    if (!has(quantity)) {
      throw new IllegalStateException(sku + ": " + quantity + " wanted, " + onHand + " on hand");
    }
    return moveTo(onHand - quantity.value(), reason, reference);
  }

  StockMovement putBack(Quantity quantity, Reason reason, String reference) {
    return moveTo(Math.addExact(onHand, quantity.value()), reason, reference);
  }

  StockMovement count(int counted, String reference) {
    return moveTo(counted, Reason.COUNTED, reference);
  }

  private StockMovement moveTo(int newOnHand, Reason reason, String reference) {
    var movement = new StockMovement(sku, newOnHand - onHand, reason, reference);
    onHand = newOnHand;
    return movement;
  }
}
