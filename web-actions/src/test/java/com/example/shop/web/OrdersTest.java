package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrdersTest {
  private Shopper buyer;

  @BeforeEach
  void signIn() {
    buyer = Shopper.of("buyer");
  }

  @Test
  void showsOnesOwnOrdersNewestFirst() {
    var order = buyer.order("PAP-0004", 1);
    var list = buyer.get("/orders");
    assertEquals(order, list.html().select(".rows a").first().attr("href"));
    assertTrue(buyer.get(order).text().contains("Spiral notebook A4, squared"));
  }

  @Test
  void pagesThroughManyOrders() {
    Database.change(
        """
        INSERT INTO orders (id, buyer, placed_at, status, amount, currency, version)
        SELECT gen_random_uuid(), 'staff', now() - n * interval '1 hour', 'PLACED', 100, 'EUR', 0 FROM generate_series(1, 25) n
        """);
    var staff = Browser.of("staff");
    var first = staff.get("/orders");
    assertEquals(20, first.html().select(".rows li").size());
    var next = staff.get(first.html().select("a[rel=next]").attr("href"));
    assertTrue(next.html().select(".rows li").size() >= 5);
    assertEquals(422, staff.get("/orders?after=x").status());
  }

  @Test
  void hidesOrdersOfOthersButFromClerks() {
    var order = buyer.order("PAP-0004", 1);
    var other = Browser.of("buyer2").get(order);
    assertEquals(404, other.status());
    assertEquals("Not found", other.title());
    assertEquals(200, Browser.of("clerk").get(order).status());
    assertEquals(403, Browser.of("auditor").get(order).status());
    assertEquals("/sign-in", new Browser().get(order).path());
    assertEquals(404, buyer.get("/orders/3f1a6c1e-0000-4000-8000-000000000000").status());
    assertEquals(404, buyer.get("/orders/1").status());
  }

  @Test
  void cancelsAnOrderOnce() {
    var path = buyer.order("PAP-0005", 1);
    var form = buyer.get(path).form(path + "/cancel");
    var fields = Browser.filled(form, Map.of());
    assertEquals(303, buyer.post(path + "/cancel", fields).status());
    assertTrue(buyer.get(path).title().contains("Cancelled"));
    var replayed = buyer.post(path + "/cancel", fields);
    assertEquals(303, replayed.status());
    var again = buyer.submit(form, Map.of("requestKey", "another"));
    assertEquals(422, again.status());
    assertTrue(again.problems().contains("cancelled before"));
  }

  @Test
  void doesNotCancelWhatWasShipped() {
    var path = buyer.order("PAP-0005", 1);
    var form = buyer.get(path).form(path + "/cancel");
    Warehouse.ship(path);
    var refused = buyer.submit(form, Map.of());
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("has left our house"));
    assertTrue(buyer.get(path).text().contains("TRACK-1"));
  }

  @Test
  void doesNotCancelWhatTheBuyerHasNotSeen() {
    var path = buyer.order("PAP-0005", 1);
    var form = buyer.get(path).form(path + "/cancel");
    Database.change("UPDATE orders SET version = version + 1 WHERE id = ?::uuid", Page.idIn(path));
    var refused = buyer.submit(form, Map.of());
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("has changed since"));
    var unreadable = buyer.submit(form, Map.of("version", "x", "requestKey", "k2"));
    assertEquals(422, unreadable.status());
    assertEquals(
        "Version: must be a whole number", unreadable.html().select(".problems li").text());
  }

  @Test
  void doesNotCancelForOthers() {
    var path = buyer.order("PAP-0005", 1);
    var form = buyer.get(path).form(path + "/cancel");
    var other = Browser.of("buyer2");
    var token = other.get("/").form("/sign-out").formData().get(0).value();
    var refused = other.submit(form, Map.of("csrf", token));
    assertEquals(404, refused.status());
  }

  @Test
  void takesFormsOnlyWhereAnActionIs() {
    var person = Browser.of("staff");
    var id = "01990000-0000-7000-8000-000000000000";
    for (var action :
        new String[] {
          "/checkout",
          "/cart/lines",
          "/cart/lines/PEN-0001",
          "/cart/lines/PEN-0001/remove",
          "/orders/" + id + "/cancel",
          "/orders/" + id + "/refunds",
          "/desk/refunds/" + id,
          "/audit/verify"
        }) {
      assertNotAllowed("OPTIONS, POST", person, "GET", action);
      assertNotAllowed("OPTIONS, POST", person, "PUT", action);
    }
    for (var page : new String[] {"/cart", "/orders/" + id, "/orders/" + id + "/history", "/"}) {
      assertNotAllowed("GET, HEAD, OPTIONS", person, "PUT", page);
      assertNotAllowed("GET, HEAD, OPTIONS", person, "POST", page);
    }
    assertNotAllowed("GET, HEAD, OPTIONS, POST", person, "PUT", "/desk/products/PEN-0001");
  }

  private static void assertNotAllowed(String allow, Browser person, String method, String path) {
    var page = person.took(person.request().request(method, path));
    assertEquals(405, page.status(), method + " " + path);
    assertEquals("That does not work here", page.title());
    assertEquals(allow, page.response().header("Allow"), method + " " + path);
  }
}
