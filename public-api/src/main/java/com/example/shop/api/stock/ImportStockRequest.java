package com.example.shop.api.stock;

import com.example.shop.services.stock.ImportStock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportStockRequest")
record ImportStockRequest(
    @Schema(
            description = "By which the warehouse knows this count.",
            examples = "COUNT-2026-07",
            minLength = 1,
            maxLength = 60,
            required = true)
        String reference,
    @Schema(minItems = 1, maxItems = 5000, required = true) List<Row> rows) {

  @Schema(name = "ImportStockRow")
  record Row(
      @Schema(examples = "PEN-0001", maxLength = 200, required = true) String sku,
      @Schema(
              description = "Pieces found on the shelf.",
              examples = "240",
              minimum = "0",
              maximum = "1000000",
              required = true)
          Long counted) {}

  ImportStock.Input input() {
    return new ImportStock.Input(
        reference,
        rows == null
            ? null
            : rows.stream()
                .map(row -> row == null ? null : new ImportStock.Row(row.sku(), row.counted()))
                .toList());
  }
}
