package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.Shop;
import com.example.shop.endtoend.stack.Together;
import com.example.shop.endtoend.stack.Trail;
import com.example.shop.endtoend.stack.World;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A buyer at the pages and the warehouse's program want the same order. */
@NeedsShop
class CancelOrShipIT {
  private static final int ROUNDS = 40;

  private final Shop shop;

  CancelOrShipIT(Shop shop) {
    this.shop = shop;
  }

  @Test
  void exactlyOneOfThemGetsIt() {
    var world = new World(shop);
    var sku = world.offers(ROUNDS);
    var trail = Trail.fromNowOn(shop);
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
    var seen = shop.web().person("buyer").sees(order);
    var warehouse = shop.api().person("partner");
    List<Callable<Reply>> both = List.of(seen::cancel, () -> warehouse.ships(order));
    return Together.atOnce(both).stream().map(Reply::outcome).toList();
  }
}
