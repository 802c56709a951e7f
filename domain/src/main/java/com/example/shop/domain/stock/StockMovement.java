package com.example.shop.domain.stock;

import com.example.shop.domain.catalog.Sku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** One change of stock, written once. The movements of a product add up to what is on hand. */
@Entity
class StockMovement {
  @Id private UUID id;
  @Embedded private Sku sku;
  private int delta;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String reference;

  protected StockMovement() {}

  StockMovement(Sku sku, int delta, Reason reason, String reference) {
    this.id = UUID.randomUUID();
    this.sku = sku;
    this.delta = delta;
    this.reason = reason;
    this.reference = reference;
  }
}
