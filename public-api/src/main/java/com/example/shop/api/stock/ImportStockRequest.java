package com.example.shop.api.stock;

import com.example.shop.services.stock.ImportStock;
import dev.twodoors.boundary.api.Each;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportStockRequest")
record ImportStockRequest(
    @Schema(description = "By which the warehouse knows this count.", examples = "COUNT-2026-07")
        String reference,
    List<Row> rows) {

  @Schema(name = "ImportStockRow")
  record Row(
      @Schema(
              description = "Another value than a number of a product is answered INVALID_SKU.",
              examples = "PEN-0001",
              nullable = true)
          String sku,
      @Schema(
              description =
                  "Pieces found on the shelf, 0 to "
                      + ImportStock.MOST_COUNTED
                      + "; another value is answered INVALID_COUNT.",
              examples = "240",
              nullable = true)
          Long counted) {}

  ImportStock.Input input() {
    return new ImportStock.Input(
        reference, Each.of(rows, row -> new ImportStock.Row(row.sku(), row.counted())));
  }
}
