package com.example.shop.services.catalog;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import com.example.shop.domain.catalog.Products;
import com.example.shop.domain.catalog.Sku;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;

/** Shows one product with its stock. */
@Capability(
    id = "catalog.view",
    kind = SUPPORTING,
    risk = LOW,
    consumers = {OWN_WEB, MOBILE, PARTNER})
@PermitAll
public class ViewProduct implements Query<ViewProduct.Input, ViewProduct.Outcome> {

  public record Input(@NotNull Sku sku) {}

  public sealed interface Outcome {
    record Found(ProductView product) implements Outcome {}

    record NotFound() implements Outcome, Refusal {}
  }

  private final Products products;

  ViewProduct(Products products) {
    this.products = products;
  }

  @Override
  public Outcome handle(Input input) {
    return products
        .listing(input.sku())
        .<Outcome>map(listing -> new Outcome.Found(ProductView.from(listing)))
        .orElseGet(Outcome.NotFound::new);
  }
}
