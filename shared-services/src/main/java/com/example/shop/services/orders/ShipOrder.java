package com.example.shop.services.orders;

import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.Orders;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;

/** The warehouse reports that an order left the house. */
@Capability(id = "orders.ship", kind = CORE, risk = MEDIUM, consumers = PARTNER)
@RolesAllowed(ShopRoles.PARTNER)
public class ShipOrder implements Command<ShipOrder.Input, ShipOrder.Outcome> {

  /**
   * @param trackingCode by which the carrier finds the parcel
   */
  public record Input(
      @NotNull OrderId order, @NotBlank @Size(min = 1, max = 60) @PlainText String trackingCode)
      implements Subject {
    @Override
    public String subjectId() {
      return Objects.toString(order, null);
    }
  }

  public sealed interface Outcome {
    record Shipped(OrderView order) implements Outcome {}

    record NotFound() implements Outcome, Refusal {}

    record AlreadyShipped() implements Outcome, Refusal {}

    record AlreadyCancelled() implements Outcome, Refusal {}
  }

  private final Orders orders;
  private final Clock clock;

  ShipOrder(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public Outcome handle(Input input) {
    var found = orders.forUpdate(input.order());
    if (found.isEmpty()) {
      return new Outcome.NotFound();
    }
    var order = found.get();
    return switch (order.status()) {
      case SHIPPED -> new Outcome.AlreadyShipped();
      case CANCELLED -> new Outcome.AlreadyCancelled();
      case PLACED -> shipped(order, input.trackingCode());
    };
  }

  private Outcome shipped(Order order, String trackingCode) {
    order.ship(trackingCode, clock.instant());
    orders.flush();
    return new Outcome.Shipped(OrderView.from(order));
  }
}
