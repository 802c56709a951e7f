package com.example.shop.services.catalog;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Products;
import com.example.shop.domain.catalog.Sku;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Finds products by words and category, in the order of their names, page by page. */
@Capability(
    id = "catalog.browse",
    kind = SUPPORTING,
    risk = LOW,
    consumers = {OWN_WEB, MOBILE, PARTNER})
@PermitAll
public class BrowseCatalog implements Query<BrowseCatalog.Input, BrowseCatalog.Outcome> {

  /**
   * @param words each must begin a word of the product's text; null or blank for all
   * @param category null for all
   * @param cursor null for the first page
   */
  public record Input(
      @Size(max = 100) @PlainText String words,
      Category category,
      @Size(max = Cursors.LONGEST) String cursor,
      @Min(1) @Max(PageOf.MOST) int limit) {}

  public sealed interface Outcome {
    record Found(PageOf<ProductView> page) implements Outcome {}
  }

  private final Cursors cursors = new Cursors("catalog.browse");
  private final Products products;

  BrowseCatalog(Products products) {
    this.products = products;
  }

  @Override
  public Outcome handle(Input input) {
    var after =
        cursors.read(
            input.cursor(), parts -> new Products.Position(parts.get(0), new Sku(parts.get(1))));
    var found = products.page(input.words(), input.category(), after, input.limit() + 1);
    var page =
        PageOf.from(found, input.limit(), last -> cursors.of(last.name(), last.sku().value()));
    return new Outcome.Found(page.map(ProductView::from));
  }
}
