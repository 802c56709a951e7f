package com.example.shop.api.stock;

import com.example.shop.services.stock.ImportStock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportStockRequest")
record ImportStockRequest(
    @Schema(description = "By which the warehouse knows this count.", examples = "COUNT-2026-07")
        String reference,
    List<Row> rows) {

  @Schema(name = "ImportStockRow")
  record Row(
      @Schema(examples = "PEN-0001") String sku,
      @Schema(description = "Pieces found on the shelf.", examples = "240") Long counted) {}

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
