package com.example.shop.api.stock;

import com.example.shop.services.stock.ImportStock.RowResult;
import com.example.shop.services.stock.ImportStock.RowStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StockImport", description = "What came of each row of a count.")
record StockImportResponse(
    @Schema(description = "How many rows were taken over.", examples = "1", required = true)
        long applied,
    @Schema(description = "How many rows were not.", examples = "0", required = true) long rejected,
    @Schema(required = true) List<Row> rows) {

  @Schema(name = "StockImportRow")
  record Row(
      @Schema(description = "Its place in the request, from 0.", examples = "0", required = true)
          int row,
      @Schema(description = "As it was sent.", examples = "PEN-0001", nullable = true) String sku,
      @Schema(
              description =
                  "APPLIED, INVALID_SKU, INVALID_COUNT, UNKNOWN_PRODUCT, or REPEATED when an earlier row counted the product. More values may come.",
              examples = "APPLIED",
              required = true)
          String status) {

    static Row from(RowResult result) {
      return new Row(result.row(), result.sku(), result.status().name());
    }
  }

  static StockImportResponse from(List<RowResult> results) {
    var applied = results.stream().filter(row -> row.status() == RowStatus.APPLIED).count();
    return new StockImportResponse(
        applied, results.size() - applied, results.stream().map(Row::from).toList());
  }
}
