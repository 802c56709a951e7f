package com.example.shop.services.orders;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.OrderLine;
import com.example.shop.domain.orders.Orders;
import com.example.shop.domain.stock.Stock;
import com.example.shop.services.People;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Lets a buyer take an order back while it has not left the house; the goods return to the shelf.
 */
@Capability(
    id = "orders.cancel",
    kind = CORE,
    risk = MEDIUM,
    consumers = {OWN_WEB, MOBILE})
@RolesAllowed(ShopRoles.BUYER)
public class CancelOrder implements Command<CancelOrder.Input, CancelOrder.Outcome> {

  /**
   * @param versions of the order that the buyer saw; it must be at one of them
   */
  public record Input(@NotNull OrderId order, @NotNull List<@NotNull Long> versions)
      implements Subject {
    @Override
    public String subjectId() {
      return Objects.toString(order, null);
    }
  }

  public sealed interface Outcome {
    record Cancelled(OrderView order) implements Outcome {}

    record NotFound() implements Outcome, Refusal {}

    record AlreadyShipped() implements Outcome, Refusal {}

    record AlreadyCancelled() implements Outcome, Refusal {}

    /** The order is still open, but not the one that the buyer saw. */
    record ChangedMeanwhile() implements Outcome, Refusal {}
  }

  private final Orders orders;
  private final Stock stock;
  private final People people;
  private final Clock clock;

  CancelOrder(Orders orders, Stock stock, People people, Clock clock) {
    this.orders = orders;
    this.stock = stock;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Outcome handle(Input input) {
    var found = orders.forUpdate(input.order()).filter(order -> order.belongsTo(people.me()));
    if (found.isEmpty()) {
      return new Outcome.NotFound();
    }
    var order = found.get();
    return switch (order.status()) {
      case SHIPPED -> new Outcome.AlreadyShipped();
      case CANCELLED -> new Outcome.AlreadyCancelled();
      case PLACED ->
          input.versions().contains(order.version())
              ? cancelled(order)
              : new Outcome.ChangedMeanwhile();
    };
  }

  private Outcome cancelled(Order order) {
    order.cancel(clock.instant());
    stock.lock(order.lines().stream().map(OrderLine::sku).toList());
    stock.putBack(order);
    orders.flush();
    return new Outcome.Cancelled(OrderView.from(order));
  }
}
