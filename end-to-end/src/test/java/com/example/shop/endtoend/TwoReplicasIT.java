package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.example.shop.endtoend.shopping.ApiShopper;
import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.WebShopper;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Together;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two replicas of a door on one database behave as one. */
@NeedsDoors
class TwoReplicasIT {
  private static final int ROUNDS = 10;
  private static final int PARALLEL = 50;

  private final Doors doors;

  TwoReplicasIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void theSameRequestToBothReplicasOfTheApiIsOneOrder() {
    var world = new World(doors);
    var sku = world.offers(100);
    var orders = new HashSet<String>();
    for (var round = 0; round < ROUNDS; round++) {
      var key = UUID.randomUUID().toString();
      var here = ApiShopper.at(doors.api(), "buyer").chooses(key, Line.of(1, sku));
      var there = ApiShopper.at(doors.secondApi(), "buyer").chooses(key, Line.of(1, sku));
      List<Callable<Reply>> both = List.of(here::order, there::order);
      var replies = Together.atOnce(both);
      assertEquals("Placed", replies.getFirst().outcome());
      assertEquals(replies.getFirst(), replies.getLast());
      orders.add(replies.getFirst().id());
    }
    assertEquals(ROUNDS, orders.size());
    assertEquals(100 - ROUNDS, world.stockOf(sku));
  }

  @Test
  void fiftyIdenticalRequestsAtOnceAreOneOrderAndOneAnswer() {
    var world = new World(doors);
    var sku = world.offers(100);
    var key = UUID.randomUUID().toString();
    var replies =
        Together.atOnce(
            IntStream.range(0, PARALLEL)
                .mapToObj(number -> number % 2 == 0 ? doors.api() : doors.secondApi())
                .map(api -> ApiShopper.at(api, "buyer").chooses(key, Line.of(1, sku)))
                .<Callable<Reply>>map(choice -> choice::order)
                .toList());
    assertEquals(PARALLEL, replies.size());
    assertEquals("Placed", replies.getFirst().outcome());
    assertEquals(1, new HashSet<>(replies).size(), replies::toString);
    assertEquals(99, world.stockOf(sku));
  }

  @Test
  void aSessionAndItsFormsOfOneReplicaOfThePagesAreGoodAtTheOther() {
    var world = new World(doors);
    var sku = world.offers(5);
    var person = doors.web().person("buyer2");
    var here = WebShopper.of(person);
    var there = WebShopper.of(doors.secondWeb().goesOn(person));
    assertEquals("Found", there.listsOrders().outcome());

    var order = here.places(Line.of(1, sku)).id();
    var form = here.browser().get("/orders/" + order).form("/orders/" + order + "/cancel");
    assertNotEquals("", form.orElseThrow().fields().get("csrf"));
    var answer = there.browser().submit(form.orElseThrow());

    assertEquals(303, answer.status(), answer::toString);
    assertEquals(5, world.stockOf(sku));
  }

  @Test
  void theSameClickAtBothReplicasOfThePagesIsOneOrder() {
    var world = new World(doors);
    var sku = world.offers(5);
    var person = doors.web().person("buyer2");
    var here = WebShopper.of(person);
    var there = WebShopper.of(doors.secondWeb().goesOn(person));
    here.chooses(Line.of(1, sku));
    var click = here.browser().get("/cart").form("/checkout").orElseThrow();
    List<Callable<String>> both =
        List.of(
            () -> here.browser().submit(click).location(),
            () -> there.browser().submit(click).location());
    var places = Together.atOnce(both);
    assertEquals(places.getFirst(), places.getLast());
    assertEquals(4, world.stockOf(sku));
  }
}
