package rival.spring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OrderService {
  record Wanted(String sku, int quantity) {}

  private final Orders orders;
  private final Products products;
  private final Shelves shelves;
  private final Movements movements;

  OrderService(Orders orders, Products products, Shelves shelves, Movements movements) {
    this.orders = orders;
    this.products = products;
    this.shelves = shelves;
    this.movements = movements;
  }

  @Transactional
  Order place(String buyer, List<Wanted> wanted) {
    var skus = wanted.stream().map(Wanted::sku).toList();
    var known =
        products.findBySkuIn(skus).stream().collect(Collectors.toMap(it -> it.sku, Function.identity()));
    var stock =
        shelves.findBySkuInOrderBySku(skus).stream()
            .collect(Collectors.toMap(it -> it.sku, Function.identity()));
    var order = new Order();
    order.id = UUID.randomUUID();
    order.buyer = buyer;
    order.placedAt = Instant.now();
    order.status = "PLACED";
    order.currency = "EUR";
    for (var line : wanted) {
      var product = known.get(line.sku());
      var shelf = stock.get(line.sku());
      if (product == null || shelf.onHand < line.quantity()) {
        throw new IllegalArgumentException(line.sku());
      }
      order.lines.add(
          new Line(line.sku(), product.name, line.quantity(), product.amount, product.currency));
      order.amount += product.amount * line.quantity();
      shelf.onHand -= line.quantity();
      var movement = new StockMovement();
      movement.id = UUID.randomUUID();
      movement.sku = line.sku();
      movement.delta = -line.quantity();
      movement.reason = "ORDERED";
      movement.reference = order.id.toString();
      movements.save(movement);
    }
    return orders.save(order);
  }

  @Transactional(readOnly = true)
  Optional<Order> find(UUID id) {
    return orders.withLines(id);
  }
}
