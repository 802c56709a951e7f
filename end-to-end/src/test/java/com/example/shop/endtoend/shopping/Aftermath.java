package com.example.shop.endtoend.shopping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.shopping.Load.Sent;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.Probe;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What must be true after a crash, once everybody has sent their orders again. */
public final class Aftermath {
  private final Doors doors;
  private final String sku;
  private final long opening;

  /**
   * @param opening how many pieces there were before the first order
   */
  public Aftermath(Doors doors, String sku, long opening) {
    this.doors = doors;
    this.sku = sku;
    this.opening = opening;
  }

  public void isAsIfNothingHadHappened(List<Sent> sent) {
    assertTrue(sent.stream().anyMatch(Sent::isUnclear), "nothing broke");
    var orders = new TreeSet<String>();
    for (var one : sent) {
      assertTrue(one.isPlaced() || one.isUnclear(), () -> "somebody was told " + one.answer());
      orders.add(settled(one));
    }
    assertEquals(sent.size(), orders.size(), "as many orders as intentions");
    assertEquals(lines(orders), lines(placed()), "orders in the database");
    assertEquals(lines(orders), lines(recorded(orders)), "records in the trail, one for each");
    assertEquals(opening - orders.size(), new World(doors).stockOf(sku), "stock");
    assertEquals(
        -orders.size(),
        doors.database().number("SELECT sum(delta) FROM stock_movement WHERE sku = ?", sku),
        "sum of the stock's movements");
  }

  /** The order's id, after the same request has been sent again if that makes sense. */
  private static String settled(Sent one) {
    if (one.isPlaced() && !one.choice().outlivesOthers()) {
      return one.answer().id();
    }
    var again = Probe.first("an answer to the order", () -> answered(one.choice()));
    assertEquals("Placed", again.outcome(), again::toString);
    if (one.isPlaced()) {
      assertEquals(one.answer().id(), again.id(), "the order that was answered");
    }
    return again.id();
  }

  /** Empty as long as what broke is not quite whole again. */
  private static Optional<Reply> answered(Shopper.Choice choice) {
    try {
      return Optional.of(choice.order()).filter(reply -> !reply.is(Reply.UNAVAILABLE));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private List<String> placed() {
    return doors
        .database()
        .texts("SELECT order_id::text FROM order_line WHERE sku = ? ORDER BY 1", sku);
  }

  private List<String> recorded(TreeSet<String> orders) {
    return doors
        .database()
        .texts(
            """
            SELECT subject FROM boundary.audit_record
            WHERE capability = 'orders.place' AND outcome = 'Placed' AND subject = ANY (?) ORDER BY 1
            """,
            (Object) orders.toArray(String[]::new));
  }

  private static String lines(Iterable<String> items) {
    return String.join("\n", items);
  }
}
