package com.example.shop.api.orders;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.api.Each;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaceOrderRequest")
record PlaceOrderRequest(
    @Schema(description = "What to buy, each product at most once.") List<Line> lines) {

  @Schema(name = "PlaceOrderLine")
  record Line(
      @Schema(examples = "PEN-0001") Sku sku,
      @Schema(description = "Pieces.", examples = "2") Quantity quantity) {

    PlaceOrder.Line input() {
      return new PlaceOrder.Line(sku, quantity);
    }
  }

  PlaceOrder.Input input() {
    return new PlaceOrder.Input(Each.of(lines, Line::input));
  }

  /** Where in the request the products stand. */
  List<Violation> at(Collection<Sku> skus, String message) {
    return IntStream.range(0, lines.size())
        .filter(i -> skus.contains(lines.get(i).sku()))
        .mapToObj(i -> new Violation("lines[" + i + "].sku", message))
        .toList();
  }
}
