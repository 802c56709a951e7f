package com.example.shop.api.stock;

import com.example.shop.services.stock.ImportStock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/stock-imports")
@RunOnVirtualThread
@Tag(name = "stock", description = "What the warehouse counts.")
class StockImportsResource {
  private final ImportStock importStock;

  StockImportsResource(ImportStock importStock) {
    this.importStock = importStock;
  }

  @POST
  @Operation(
      summary = "Take over a stock count",
      description =
          "Good rows count, bad rows are reported one by one, and neither stops the other: look at each status.")
  public StockImportResponse importStock(ImportStockRequest request) {
    var input = request.input();
    return switch (importStock.handle(input)) {
      case ImportStock.Outcome.Imported(var results) -> StockImportResponse.from(results);
    };
  }
}
