package com.example.shop.services.orders;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.Orders;
import com.example.shop.services.People;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Lists the caller's own orders, newest first. */
@Capability(
    id = "orders.list",
    kind = CORE,
    risk = MEDIUM,
    consumers = {OWN_WEB, MOBILE, PARTNER})
@RolesAllowed({ShopRoles.BUYER, ShopRoles.PARTNER})
public class ListOrders implements Query<ListOrders.Input, ListOrders.Outcome> {

  /**
   * @param cursor null for the first page
   */
  public record Input(
      @Size(max = Cursors.LONGEST) String cursor, @Min(1) @Max(PageOf.MOST) int limit) {}

  public sealed interface Outcome {
    record Found(PageOf<OrderSummaryView> page) implements Outcome {}
  }

  private final Cursors cursors = new Cursors("orders.list");
  private final Orders orders;
  private final People people;

  ListOrders(Orders orders, People people) {
    this.orders = orders;
    this.people = people;
  }

  @Override
  public Outcome handle(Input input) {
    var after =
        cursors.read(
            input.cursor(),
            parts -> new Orders.Position(Cursors.time(parts.get(0)), OrderId.parse(parts.get(1))));
    var found = orders.of(people.me(), after, input.limit() + 1);
    var page = PageOf.from(found, input.limit(), last -> cursors.of(last.placedAt(), last.id()));
    return new Outcome.Found(page.map(OrderSummaryView::from));
  }
}
