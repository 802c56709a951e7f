package com.example.shop.services.orders;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.HIGH;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderLine;
import com.example.shop.domain.orders.Orders;
import com.example.shop.domain.stock.Shelf;
import com.example.shop.domain.stock.Stock;
import com.example.shop.services.People;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import dev.twodoors.boundary.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/** Turns the lines a buyer chose into an order and takes the goods out of stock. */
@Capability(
    id = "orders.place",
    kind = CORE,
    risk = HIGH,
    consumers = {OWN_WEB, MOBILE, PARTNER})
@RolesAllowed({ShopRoles.BUYER, ShopRoles.PARTNER})
public class PlaceOrder implements Command<PlaceOrder.Input, PlaceOrder.Outcome> {

  /** How many lines an order has at most. */
  public static final int MOST_LINES = 100;

  /**
   * @param lines each product at most once
   */
  public record Input(@NotNull @Size(min = 1, max = MOST_LINES) List<@NotNull @Valid Line> lines) {}

  public record Line(@NotNull Sku sku, @NotNull Quantity quantity) {}

  public sealed interface Outcome {
    record Placed(OrderView order) implements Outcome, Subject {
      @Override
      public String subjectId() {
        return order.id().toString();
      }
    }

    /**
     * @param skus the products that cannot be served in full
     */
    record OutOfStock(List<Sku> skus) implements Outcome, Refusal {}

    /**
     * @param skus the products that the shop does not have
     */
    record UnknownProduct(List<Sku> skus) implements Outcome, Refusal {}
  }

  private final Orders orders;
  private final Stock stock;
  private final People people;
  private final Clock clock;

  PlaceOrder(Orders orders, Stock stock, People people, Clock clock) {
    this.orders = orders;
    this.stock = stock;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Outcome handle(Input input) {
    rejectRepeated(input.lines());
    var skus = input.lines().stream().map(Line::sku).toList();
    var shelves = stock.lock(skus);
    var unknown = skus.stream().filter(sku -> !shelves.containsKey(sku)).toList();
    if (!unknown.isEmpty()) {
      return new Outcome.UnknownProduct(unknown);
    }
    var missing =
        input.lines().stream()
            .filter(line -> !shelves.get(line.sku()).has(line.quantity()))
            .map(Line::sku)
            .toList();
    if (!missing.isEmpty()) {
      return new Outcome.OutOfStock(missing);
    }
    var lines = input.lines().stream().map(line -> priced(line, shelves.get(line.sku()))).toList();
    var order = Order.place(people.me(), lines, clock.instant());
    stock.take(order);
    orders.persist(order);
    return new Outcome.Placed(OrderView.from(order));
  }

  private static OrderLine priced(Line line, Shelf shelf) {
    return new OrderLine(line.sku(), shelf.name(), line.quantity(), shelf.price());
  }

  private static void rejectRepeated(List<Line> lines) {
    var seen = new HashSet<Sku>();
    var violations = new Violations();
    for (var i = 0; i < lines.size(); i++) {
      if (!seen.add(lines.get(i).sku())) {
        violations.add(
            "lines[" + i + "].sku", "must not repeat a product: add up its quantities in one line");
      }
    }
    violations.throwIfAny();
  }
}
