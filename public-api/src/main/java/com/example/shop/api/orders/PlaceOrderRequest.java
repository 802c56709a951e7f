package com.example.shop.api.orders;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaceOrderRequest")
record PlaceOrderRequest(
    @Schema(description = "What to buy, each product at most once.") List<Line> lines) {

  @Schema(name = "PlaceOrderLine")
  record Line(
      @Schema(examples = "PEN-0001") String sku,
      @Schema(description = "Pieces.", examples = "2") Long quantity) {}

  PlaceOrder.Input input() {
    if (lines == null) {
      return new PlaceOrder.Input(null);
    }
    var violations = new Violations();
    var read = new ArrayList<PlaceOrder.Line>();
    for (var line : lines) {
      var path = "lines[" + read.size() + "].";
      read.add(line == null ? null : read(line, path, violations));
    }
    violations.throwIfAny();
    return new PlaceOrder.Input(read);
  }

  private static PlaceOrder.Line read(Line line, String path, Violations violations) {
    return new PlaceOrder.Line(
        violations.read(path + "sku", line.sku(), Sku::new),
        violations.read(
            path + "quantity", line.quantity(), number -> Quantity.parse(number.toString())));
  }

  /** Where in the request the products stand. */
  List<Violation> at(Collection<Sku> skus, String message) {
    return IntStream.range(0, lines.size())
        .filter(i -> skus.contains(new Sku(lines.get(i).sku())))
        .mapToObj(i -> new Violation("lines[" + i + "].sku", message))
        .toList();
  }
}
