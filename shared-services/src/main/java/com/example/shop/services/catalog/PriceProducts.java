package com.example.shop.services.catalog;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import com.example.shop.domain.catalog.Products;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Names, prices and stock of chosen products at this moment, in one statement. Only the cart of our
 * own pages asks like that; other clients browse or view.
 */
@Capability(id = "catalog.price", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@PermitAll
public class PriceProducts implements Query<PriceProducts.Input, PriceProducts.Outcome> {

  /**
   * @param skus at most as many as an order may have lines
   */
  public record Input(@NotNull @Size(max = PlaceOrder.MOST_LINES) List<@NotNull Sku> skus) {}

  public sealed interface Outcome {
    /**
     * @param products those that the shop has, in the order of their names
     */
    record Priced(List<ProductView> products) implements Outcome {}
  }

  private final Products products;

  PriceProducts(Products products) {
    this.products = products;
  }

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Priced(
        products.listings(input.skus()).stream().map(ProductView::from).toList());
  }
}
