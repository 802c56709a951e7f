package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.example.shop.endtoend.people.Line;
import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.Shop;
import com.example.shop.endtoend.stack.Trail;
import com.example.shop.endtoend.stack.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The HTTP policy of a door lets everybody in, by mistake. The capabilities still know whom they
 * serve.
 */
@NeedsShop
class CarelessOperatorIT {
  private final Shop shop;

  CarelessOperatorIT(Shop shop) {
    this.shop = shop;
  }

  @Test
  void theApiWithoutItsPolicyServesNobodyMoreThanBefore() {
    var process = shop.startReplica("api", open("everything"));
    try {
      var door = shop.apiAt(process);
      var sku = new World(shop).offers(1);
      var trail = Trail.fromNowOn(shop);
      var nobody = door.client(null);
      var body = Map.of("lines", List.of(Line.of(1, sku)));

      assertEquals(200, nobody.get("/v1/products").status());
      assertEquals(401, nobody.get("/v1/orders").status());
      assertEquals(401, nobody.post("/v1/orders", UUID.randomUUID().toString(), body).status());
      assertEquals(0, trail.records("orders.place"), "strangers cannot fill the trail");
      assertEquals(Reply.DENIED, door.person("clerk").places(Line.of(1, sku)).outcome());
      assertEquals(1, trail.records("orders.place", "Denied"));
      assertEquals(1, new World(shop).stockOf(sku));
    } finally {
      process.stop();
    }
  }

  @Test
  void thePagesWithoutTheirPolicyServeNobodyMoreThanBefore() {
    var process = shop.startReplica("web", open("pages"));
    try {
      var door = shop.webAt(process);
      var trail = Trail.fromNowOn(shop);
      for (var path : List.of("/orders", "/desk", "/audit")) {
        var page = door.browser().get(path);
        assertNotEquals(200, page.status(), path);
        assertEquals(List.of(), page.html().select("table, ul.rows, ul.desk").eachText(), path);
      }
      assertEquals(0, trail.records("audit.read"), "strangers cannot fill the trail");
      assertEquals(Reply.DENIED, door.person("clerk").readsAudit("TST-NONE").outcome());
      assertEquals(1, trail.records("audit.read", "Denied"));
    } finally {
      process.stop();
    }
  }

  private static Map<String, String> open(String permission) {
    return Map.of("quarkus.http.auth.permission." + permission + ".policy", "permit");
  }
}
