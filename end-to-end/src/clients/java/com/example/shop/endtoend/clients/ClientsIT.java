package com.example.shop.endtoend.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Trail;
import dev.twodoors.boundary.tools.Tool;
import org.junit.jupiter.api.Test;

/**
 * The contract is enough to write a program from, in two languages: nothing but what is generated
 * from it speaks with the API. What came of it is read from the audit trail.
 */
@NeedsDoors
class ClientsIT {
  private final Doors doors;
  private final Trail trail;

  ClientsIT(Doors doors) {
    this.doors = doors;
    this.trail = Trail.fromNowOn(doors);
  }

  @Test
  void aGeneratedJavaClientRunsTheWholeStory() throws Exception {
    new JavaStory(doors).run();
    assertToldByTheTrail();
  }

  @Test
  void aGeneratedTypeScriptClientRunsTheWholeStory() throws Exception {
    assumeFalse(Tool.NODE.isLeftOut(), "left out: --without node");
    new TypeScriptStory(doors).run();
    assertToldByTheTrail();
  }

  private void assertToldByTheTrail() {
    assertTold(2, "orders.place", "Placed");
    assertTold(1, "orders.place", "OutOfStock");
    assertTold(1, "orders.cancel", "Cancelled");
    assertTold(1, "orders.cancel", "AlreadyShipped");
    assertTold(1, "orders.ship", "Shipped");
    assertTold(1, "refunds.request", "Requested");
    assertTold(1, "refunds.decide", "Decided");
    assertTold(1, "audit.read", "Read");
  }

  private void assertTold(int times, String capability, String outcome) {
    assertEquals(
        times, trail.records(capability, outcome, "api"), () -> capability + " " + outcome);
  }
}
