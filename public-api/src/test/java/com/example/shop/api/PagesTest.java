package com.example.shop.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following the links walks through everything exactly once. */
@QuarkusTest
class PagesTest {
  private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

  @Test
  void walksThroughTheWholeCatalogue() {
    var skus = walk(Api.nobody(), "/v1/products?limit=7", "items.sku");
    assertEquals(Database.number("SELECT count(*) FROM product"), skus.size());
    assertEquals(skus.size(), new HashSet<>(skus).size());
  }

  @Test
  void keepsSearchAndCategoryOnTheWay() {
    var skus = walk(Api.nobody(), "/v1/products?limit=2&category=DESK&q=d", "items.sku");
    assertTrue(skus.size() > 2, skus.toString());
    assertEquals(skus.size(), new HashSet<>(skus).size());
    assertTrue(skus.stream().allMatch(sku -> sku.startsWith("DSK-")), skus.toString());
  }

  @Test
  void walksThroughOwnOrdersThatWerePlacedAtTheSameMoment() {
    var buyer = Api.as("buyer2");
    for (var i = 0; i < 5; i++) {
      buyer.ordered("PAP-0005", 1);
    }
    Database.execute("UPDATE orders SET placed_at = '2026-01-01T00:00:00Z' WHERE buyer = 'buyer2'");
    var ids = walk(buyer, "/v1/orders?limit=2", "items.id");
    assertEquals(Database.number("SELECT count(*) FROM orders WHERE buyer = 'buyer2'"), ids.size());
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void walksThroughOpenRefundsAndTheTrail() {
    var buyer = Api.as("buyer");
    var order = buyer.ordered("PAP-0005", 1);
    Api.as("partner").ships(order);
    for (var i = 0; i < 3; i++) {
      buyer.asksBack(order, "0.01").statusCode(201);
    }
    var refunds = walk(Api.as("clerk"), "/v1/refunds?limit=1", "items.id");
    assertEquals(
        Database.number("SELECT count(*) FROM refund WHERE status = 'REQUESTED'"), refunds.size());
    var records = walk(Api.as("auditor"), "/v1/audit-records?limit=1&subject=" + order, "items.id");
    assertEquals(2, records.size());
  }

  @Test
  void refusesTheCursorOfAnotherList() {
    var buyer = Api.as("buyer");
    refused(buyer, "/v1/orders", next(Api.nobody(), "/v1/products"));
    for (var i = 0; i < 2; i++) {
      buyer.ordered("PAP-0005", 1);
    }
    refused(Api.as("clerk"), "/v1/refunds", next(buyer, "/v1/orders"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "%F0%9F%92%A9", "not~base64"})
  void refusesWhatIsNoCursor(String cursor) {
    refused(Api.nobody(), "/v1/products", cursor);
  }

  @Test
  void refusesACursorThatIsLongerThanAnyOfOurs() {
    Api.nobody()
        .get("/v1/products?cursor=" + "a".repeat(2001))
        .statusCode(400)
        .body("violations[0].message", containsString("2000"));
  }

  @Test
  void refusesACursorThatStorageCannotHold() {
    Api.nobody()
        .request()
        .urlEncodingEnabled(false)
        .get("/v1/products?cursor=%00")
        .then()
        .statusCode(400)
        .body("violations[0].path", equalTo("cursor"));
  }

  /** A check that holds no secret keeps nobody from making one: it must be harmless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31T00:00:00Z\u001f00000000-0000-4000-8000-000000000000",
        "-999999999-01-01T00:00:00Z\u001f00000000-0000-4000-8000-000000000000",
        "2026-01-01T00:00:00Z\u001fno id",
        "\u0000"
      })
  void refusesAMadeUpPlaceThatNoListHas(String place) {
    refused(Api.as("buyer"), "/v1/orders", new Cursors("orders.list").of(place));
    refused(Api.as("clerk"), "/v1/refunds", new Cursors("refunds.list").of(place));
    refused(Api.nobody(), "/v1/products", new Cursors("catalog.browse").of("a\u0000b", "PEN-0001"));
  }

  /** Of the right shape, as somebody makes one who has looked into another. */
  @Test
  void refusesAForgedCursor() {
    var bytes = Base64.getUrlDecoder().decode(next(Api.nobody(), "/v1/products"));
    bytes[bytes.length - 1]++;
    refused(Api.nobody(), "/v1/products", Base64.getUrlEncoder().encodeToString(bytes));
    var own = "Lamp\u001fDSK-0001".getBytes(StandardCharsets.UTF_8);
    refused(Api.nobody(), "/v1/products", Base64.getUrlEncoder().encodeToString(own));
  }

  private static String next(Api client, String list) {
    return client.get(list + "?limit=1").extract().path("next");
  }

  private static void refused(Api client, String list, String cursor) {
    client
        .request()
        .urlEncodingEnabled(false)
        .get(list + "?cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-request"))
        .body("violations[0].path", equalTo("cursor"))
        .body("violations[0].message", containsString("earlier answer"));
  }

  private static List<String> walk(Api client, String start, String field) {
    var found = new ArrayList<String>();
    var here = start;
    while (here != null) {
      ExtractableResponse<Response> page =
          client.request().urlEncodingEnabled(false).get(here).then().statusCode(200).extract();
      found.addAll(page.path(field));
      var link = page.header("Link");
      assertEquals(page.path("next") != null, link != null);
      var next = link == null ? null : NEXT.matcher(link);
      here = next != null && next.matches() ? next.group(1) : null;
    }
    return found;
  }
}
