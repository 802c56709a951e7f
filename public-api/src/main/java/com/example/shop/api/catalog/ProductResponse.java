package com.example.shop.api.catalog;

import com.example.shop.api.MoneyResponse;
import com.example.shop.services.catalog.ProductView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Product", description = "Something the shop sells.")
public record ProductResponse(
    @Schema(examples = "PEN-0001", required = true) String sku,
    @Schema(examples = "Ballpoint pen, blue, box of 50", required = true) String name,
    @Schema(examples = "Smooth 1.0 mm line.", required = true) String description,
    @Schema(description = "More values may come.", examples = "WRITING", required = true)
        String category,
    @Schema(required = true) MoneyResponse price,
    @Schema(description = "Pieces in stock at this moment.", examples = "240", required = true)
        int onHand) {

  static ProductResponse from(ProductView product) {
    return new ProductResponse(
        product.sku().value(),
        product.name(),
        product.description(),
        product.category().name(),
        MoneyResponse.from(product.price()),
        product.onHand());
  }
}
