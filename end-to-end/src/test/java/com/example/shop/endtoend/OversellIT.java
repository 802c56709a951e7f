package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.shopping.Auditor;
import com.example.shop.endtoend.shopping.Crowd;
import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.Shopper.Choice;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Together;
import dev.twodoors.boundary.testing.stack.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Two hundred people want the last ten pieces, half of them through each door. */
@NeedsDoors
class OversellIT {
  private static final int PIECES = 10;
  private static final int PEOPLE_PER_DOOR = 100;

  private final Doors doors;

  OversellIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void sellsExactlyWhatIsInStockAndTellsEverybodyElse() {
    var world = new World(doors);
    var sku = world.offers(PIECES);
    var crowd = Crowd.of(2 * PEOPLE_PER_DOOR);
    var choices = new ArrayList<Choice>();
    choices.addAll(chosen(doors.web(), crowd.subList(0, PEOPLE_PER_DOOR), sku));
    choices.addAll(chosen(doors.api(), crowd.subList(PEOPLE_PER_DOOR, crowd.size()), sku));
    var trail = Trail.fromNowOn(doors);

    var replies =
        Together.atOnce(choices.stream().<Callable<Reply>>map(choice -> choice::order).toList());

    var refused = 2 * PEOPLE_PER_DOOR - PIECES;
    assertEquals(PIECES, count("Placed", replies), replies::toString);
    assertEquals(refused, count("OutOfStock", replies), replies::toString);
    assertEquals(0, world.stockOf(sku));
    assertEquals(
        PIECES, doors.database().number("SELECT count(*) FROM order_line WHERE sku = ?", sku));
    isRecordedAsTold(trail, doors.web(), replies.subList(0, PEOPLE_PER_DOOR));
    isRecordedAsTold(trail, doors.api(), replies.subList(PEOPLE_PER_DOOR, replies.size()));
    assertEquals("", Auditor.complaint(doors.api()));
    assertEquals("The trail is intact", Auditor.verdict(doors.web()));
  }

  /**
   * Whoever lost the page that refused an order has pressed the button again, and was refused
   * again.
   */
  private static void isRecordedAsTold(Trail trail, Door door, List<Reply> told) {
    assertEquals(count("Placed", told), trail.records("orders.place", "Placed", door.name()));
    var refused = trail.records("orders.place", "OutOfStock", door.name());
    assertTrue(refused >= count("OutOfStock", told), () -> "records of refusals: " + refused);
  }

  private static List<Choice> chosen(Door door, List<String> people, String sku) {
    return Together.by(
        4,
        people.stream()
            .<Callable<Choice>>map(name -> () -> Shopper.at(door, name).chooses(Line.of(1, sku)))
            .toList());
  }

  private static long count(String outcome, List<Reply> replies) {
    return replies.stream().filter(reply -> reply.is(outcome)).count();
  }
}
