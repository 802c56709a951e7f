package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.Shopper.Intention;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Together;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Twenty requests to get 5.00 of 20.00 euro back, half of them through each door. */
@NeedsDoors
class RefundLimitIT {
  private final Doors doors;

  RefundLimitIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void neverPromisesMoreThanWasPaid() {
    var world = new World(doors);
    var order = world.shipped("buyer", world.offers(1));
    var intentions = new ArrayList<Intention>();
    for (var i = 0; i < 10; i++) {
      intentions.add(Shopper.at(doors.web(), "buyer").wantsBack("5.00", order));
      intentions.add(Shopper.at(doors.api(), "buyer").wantsBack("5.00", order));
    }

    var replies =
        Together.atOnce(intentions.stream().<Callable<Reply>>map(one -> one::say).toList());

    assertEquals(4, count("Requested", replies), replies::toString);
    assertEquals(16, count("ExceedsPaid", replies), replies::toString);
    assertEquals(
        2000,
        doors
            .database()
            .number("SELECT sum(amount) FROM refund WHERE order_id = CAST(? AS uuid)", order));
  }

  private static long count(String outcome, Iterable<Reply> replies) {
    var count = 0;
    for (var reply : replies) {
      count += reply.is(outcome) ? 1 : 0;
    }
    return count;
  }
}
