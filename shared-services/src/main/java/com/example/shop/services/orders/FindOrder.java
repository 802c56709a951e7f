package com.example.shop.services.orders;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.Orders;
import com.example.shop.domain.refunds.Refunds;
import com.example.shop.services.People;
import com.example.shop.services.ShopRoles;
import com.example.shop.services.refunds.RefundView;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Shows one order with its refunds to whoever placed it, and to clerks. To everyone else it does
 * not exist.
 */
@Capability(
    id = "orders.find",
    kind = CORE,
    risk = MEDIUM,
    consumers = {OWN_WEB, MOBILE, PARTNER})
@RolesAllowed({ShopRoles.BUYER, ShopRoles.PARTNER, ShopRoles.CLERK})
public class FindOrder implements Query<FindOrder.Input, FindOrder.Outcome> {

  public record Input(@NotNull OrderId order) {}

  public sealed interface Outcome {
    record Found(OrderView order, List<RefundView> refunds) implements Outcome {}

    record NotFound() implements Outcome, Refusal {}
  }

  private final Orders orders;
  private final Refunds refunds;
  private final People people;

  FindOrder(Orders orders, Refunds refunds, People people) {
    this.orders = orders;
    this.refunds = refunds;
    this.people = people;
  }

  @Override
  public Outcome handle(Input input) {
    return orders
        .withLines(input.order())
        .filter(order -> order.belongsTo(people.me()) || people.iAm(ShopRoles.CLERK))
        .<Outcome>map(
            order ->
                new Outcome.Found(
                    OrderView.from(order),
                    refunds.of(order.id()).stream().map(RefundView::from).toList()))
        .orElseGet(Outcome.NotFound::new);
  }
}
