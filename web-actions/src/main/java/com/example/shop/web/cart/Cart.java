package com.example.shop.web.cart;

import com.example.shop.domain.PersonId;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.web.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What one buyer means to order. Its version changes with its lines; id and version together name
 * one intention to order. From the click on the order button until the answer is known, the lines
 * stand still.
 */
@Entity
class Cart {
  @Id private UUID id;
  private String buyer;
  private long version;

  @ElementCollection
  @CollectionTable(name = "cart_line", joinColumns = @JoinColumn(name = "cart_id"))
  @MapKeyColumn(name = "sku")
  private Map<String, CartLine> lines = new TreeMap<>();

  private Instant orderingSince;
  private Long orderedVersion;

  @Column(name = "ordered_as")
  private UUID orderedAs;

  protected Cart() {}

  static Cart empty(PersonId buyer) {
    var cart = new Cart();
    cart.id = UUID.randomUUID();
    cart.buyer = buyer.value();
    return cart;
  }

  /**
   * @param formKey the same key adds once
   * @throws IllegalArgumentException when the line would exceed what a quantity can be, or the cart
   *     the lines that an order can have
   */
  void add(Sku sku, Quantity quantity, String formKey) {
    var before = lines.get(sku.value());
    if (before != null && before.addedBy().equals(formKey)) {
      return;
    }
    if (before == null && lines.size() == PlaceOrder.MOST_LINES) {
      throw new IllegalArgumentException(
          "must not exceed " + PlaceOrder.MOST_LINES + " products in a cart");
    }
    put(sku, before == null ? quantity : sum(before.quantity(), quantity.value()), formKey);
  }

  private static Quantity sum(int before, int added) {
    if (added > Quantity.MOST - before) {
      throw new IllegalArgumentException(
          String.format(
              Language.LOCALE,
              "must not exceed %,d together with the %,d in your cart",
              Quantity.MOST,
              before));
    }
    return new Quantity(before + added);
  }

  /** Does nothing when there is no such line. */
  void change(Sku sku, Quantity quantity) {
    var before = lines.get(sku.value());
    if (before != null && before.quantity() != quantity.value()) {
      put(sku, quantity, before.addedBy());
    }
  }

  void remove(Sku sku) {
    if (lines.remove(sku.value()) != null) {
      version++;
    }
  }

  private void put(Sku sku, Quantity quantity, String formKey) {
    lines.put(sku.value(), new CartLine(quantity.value(), formKey));
    version++;
  }

  void startOrdering(Instant now) {
    if (orderingSince == null) {
      orderingSince = now;
    }
  }

  /** The order was placed: the cart is empty for the next one. */
  void ordered(OrderId order) {
    orderedVersion = version;
    orderedAs = order.value();
    lines.clear();
    stopOrdering();
  }

  /** Nothing was ordered: the lines may change again, and the next try is a new intention. */
  void stopOrdering() {
    orderingSince = null;
    version++;
  }

  /** The order that this version of the cart became. */
  Optional<OrderId> orderedAs(long formVersion) {
    return orderedVersion != null && orderedVersion == formVersion
        ? Optional.of(new OrderId(orderedAs))
        : Optional.empty();
  }

  /** When the order button was pressed, while its answer is not known. */
  Optional<Instant> orderingSince() {
    return Optional.ofNullable(orderingSince);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Map<String, CartLine> lines() {
    return new TreeMap<>(lines);
  }
}
