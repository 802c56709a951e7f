package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.shopping.ApiShopper;
import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Together;
import dev.twodoors.boundary.testing.stack.Trail;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A buyer at the pages and the warehouse's program want the same order. */
@NeedsDoors
class CancelOrShipIT {
  private static final int ROUNDS = 40;

  private final Doors doors;

  CancelOrShipIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void exactlyOneOfThemGetsIt() {
    var world = new World(doors);
    var sku = world.offers(ROUNDS);
    var trail = Trail.fromNowOn(doors);
    var endings = new HashMap<List<String>, Integer>();
    for (var round = 0; round < ROUNDS; round++) {
      endings.merge(race(world.ordered("buyer", sku)), 1, Integer::sum);
    }

    System.out.println("cancel and ship: " + endings);
    var cancelled = List.of("Cancelled", "AlreadyCancelled");
    var shipped = List.of("AlreadyShipped", "Shipped");
    assertTrue(Set.of(cancelled, shipped).containsAll(endings.keySet()), endings::toString);
    assertEquals(endings.getOrDefault(cancelled, 0).longValue(), world.stockOf(sku));
    assertEquals(ROUNDS, trail.records("orders.cancel"));
    assertEquals(ROUNDS, trail.records("orders.ship"));
  }

  private List<String> race(String order) {
    var seen = Shopper.at(doors.web(), "buyer").sees(order);
    var warehouse = ApiShopper.at(doors.api(), "partner");
    List<Callable<Reply>> both = List.of(seen::cancel, () -> warehouse.ships(order));
    return Together.atOnce(both).stream().map(Reply::outcome).toList();
  }
}
