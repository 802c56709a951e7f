package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Trail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The HTTP policy of a door lets everybody in, by mistake. The capabilities still know whom they
 * serve.
 */
@NeedsDoors
class CarelessOperatorIT {
  private final Doors doors;

  CarelessOperatorIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void theApiWithoutItsPolicyServesNobodyMoreThanBefore() {
    var process = doors.startReplica("api", open("boundary-everything"));
    try {
      var door = doors.apiAt(process);
      var sku = new World(doors).offers(1);
      var trail = Trail.fromNowOn(doors);
      var nobody = door.client(null);
      var body = Map.of("lines", List.of(Line.of(1, sku)));

      assertEquals(200, nobody.get("/v1/products").status());
      assertEquals(401, nobody.get("/v1/orders").status());
      assertEquals(401, nobody.post("/v1/orders", UUID.randomUUID().toString(), body).status());
      assertEquals(0, trail.records("orders.place"), "strangers cannot fill the trail");
      assertEquals(Reply.DENIED, Shopper.at(door, "clerk").places(Line.of(1, sku)).outcome());
      assertEquals(1, trail.records("orders.place", "Denied"));
      assertEquals(1, new World(doors).stockOf(sku));
    } finally {
      process.stop();
    }
  }

  @Test
  void thePagesWithoutTheirPolicyServeNobodyMoreThanBefore() {
    var process = doors.startReplica("web", open("boundary-everything"));
    try {
      var door = doors.webAt(process);
      var trail = Trail.fromNowOn(doors);
      for (var path : List.of("/orders", "/desk", "/audit")) {
        var page = door.browser().get(path);
        assertNotEquals(200, page.status(), path);
        assertEquals(List.of(), page.html().select("table, ul.rows, ul.desk").eachText(), path);
      }
      assertEquals(0, trail.records("audit.read"), "strangers cannot fill the trail");
      assertEquals(Reply.DENIED, Shopper.at(door, "clerk").readsAudit("TST-NONE").outcome());
      assertEquals(1, trail.records("audit.read", "Denied"));
    } finally {
      process.stop();
    }
  }

  private static Map<String, String> open(String permission) {
    return Map.of("quarkus.http.auth.permission." + permission + ".policy", "permit");
  }
}
