package rival.spring;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1")
class Api {
  record ProductJson(
      String sku, String name, String description, String category, Money price, int onHand) {}

  record Page(List<ProductJson> items, String next) {}

  record LineJson(String sku, String name, int quantity, Money price, Money amount) {}

  record OrderJson(
      String id,
      String status,
      Instant placedAt,
      Instant closedAt,
      String trackingCode,
      List<LineJson> lines,
      Money total,
      List<Object> refunds) {

    static OrderJson of(Order order) {
      return new OrderJson(
          order.id.toString(),
          order.status,
          order.placedAt,
          order.closedAt,
          order.trackingCode,
          order.lines.stream()
              .map(
                  it ->
                      new LineJson(
                          it.sku(),
                          it.name(),
                          it.quantity(),
                          Money.of(it.amount(), it.currency()),
                          Money.of(it.amount() * it.quantity(), it.currency())))
              .toList(),
          Money.of(order.amount, order.currency),
          List.of());
    }
  }

  record OrderRequest(List<OrderService.Wanted> lines) {}

  private final Products products;
  private final OrderService orders;

  Api(Products products, OrderService orders) {
    this.products = products;
    this.orders = orders;
  }

  @GetMapping("/products")
  Page products() {
    return new Page(
        products.page(Limit.of(20)).stream()
            .map(
                it ->
                    new ProductJson(
                        it.sku(),
                        it.name(),
                        it.description(),
                        it.category(),
                        Money.of(it.amount(), it.currency()),
                        it.onHand()))
            .toList(),
        null);
  }

  @PostMapping("/orders")
  ResponseEntity<OrderJson> place(@RequestBody OrderRequest request) {
    var order = orders.place("buyer", request.lines());
    return ResponseEntity.created(URI.create("/v1/orders/" + order.id)).body(OrderJson.of(order));
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<OrderJson> order(@PathVariable UUID id) {
    return ResponseEntity.of(orders.find(id).map(OrderJson::of));
  }
}
