package com.example.shop.api;

import static com.example.shop.api.Api.line;
import static com.example.shop.api.Api.lines;
import static dev.twodoors.boundary.testing.api.Problems.is;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.api.problems.StandardError;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrdersTest {
  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  private final Api buyer = Api.as("buyer");
  private final Api partner = Api.as("partner");

  @Test
  void placesAnOrderAndSaysWhereItIs() {
    var placed =
        buyer
            .post("/v1/orders", lines(line("DSK-0004", 2), line("DSK-0005", 1)))
            .statusCode(201)
            .body("status", equalTo("PLACED"))
            .body(
                "placedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"))
            .body("total.amount", equalTo("26.70"))
            .body("lines[0].amount.amount", equalTo("23.80"))
            .extract();
    var id = placed.<String>path("id");
    assertEquals("/v1/orders/" + id, java.net.URI.create(placed.header("Location")).getPath());
    buyer
        .get("/v1/orders/" + id)
        .statusCode(200)
        .header("ETag", placed.header("ETag"))
        .body(equalTo(placed.asString()));
  }

  @Test
  void forbidsWhatTheRoleDoesNotAllow() {
    is(Api.as("clerk").get("/v1/orders"), StandardError.FORBIDDEN);
    is(buyer.get("/v1/refunds"), StandardError.FORBIDDEN);
    is(buyer.get("/v1/audit-records"), StandardError.FORBIDDEN);
    is(
        buyer.post("/v1/stock-imports", "{\"reference\":\"C\",\"rows\":[{}]}"),
        StandardError.FORBIDDEN);
  }

  @Test
  void namesTheMethodsThatAreOffered() {
    is(buyer.request().delete("/v1/orders").then(), StandardError.METHOD_NOT_ALLOWED)
        .header("Allow", "GET, HEAD, OPTIONS, POST");
    is(buyer.request().put("/v1/orders/a").then(), StandardError.METHOD_NOT_ALLOWED)
        .header("Allow", "GET, HEAD, OPTIONS");
    is(buyer.get("/v1/orders/a/cancellation"), StandardError.METHOD_NOT_ALLOWED)
        .header("Allow", "OPTIONS, POST");
    buyer.request().options("/v1/orders/a").then().header("Allow", "GET, HEAD, OPTIONS");
    buyer.request().options("/v1/refunds").then().header("Allow", "GET, HEAD, OPTIONS");
    buyer.request().options("/v1/orders/a/refunds").then().header("Allow", "OPTIONS, POST");
  }

  @Test
  void takesWhatWasOrderedOutOfStock() {
    var before = onHand("DSK-0007");
    buyer.ordered("DSK-0007", 3);
    assertEquals(before - 3, onHand("DSK-0007"));
  }

  @Test
  void refusesWhatIsNotInStockAndSaysWhichLine() {
    var before = onHand("DSK-0002");
    buyer
        .post("/v1/orders", lines(line("DSK-0002", 1), line("DSK-0001", 10_000)))
        .statusCode(409)
        .body("code", equalTo("out-of-stock"))
        .body("violations.path", equalTo(java.util.List.of("lines[1].sku")));
    assertEquals(before, onHand("DSK-0002"));
  }

  @Test
  void refusesAProductThatTheShopDoesNotHave() {
    buyer
        .post("/v1/orders", lines(line("DSK-0002", 1), line("NOPE-0001", 1)))
        .statusCode(422)
        .body("code", equalTo("unknown-product"))
        .body("violations[0].path", equalTo("lines[1].sku"));
  }

  @Test
  void showsAnOrderToItsBuyerAndToClerksOnly() {
    var id = buyer.ordered("DSK-0008", 1);
    Api.as("clerk").get("/v1/orders/" + id).statusCode(200);
    Api.as("buyer2")
        .get("/v1/orders/" + id)
        .statusCode(404)
        .body("code", equalTo("order-not-found"));
    Api.as("buyer2").cancels(id, "\"0-0-0\"").statusCode(404);
    partner.get("/v1/orders/" + id).statusCode(404);
  }

  @Test
  void knowsNoOrderOfAnotherId() {
    buyer.get("/v1/orders/" + UNKNOWN).statusCode(404).body("code", equalTo("order-not-found"));
    buyer.get("/v1/orders/first").statusCode(404).body("code", equalTo("order-not-found"));
    buyer.cancels(UNKNOWN, "\"0-0-0\"").statusCode(404);
    buyer.cancels("first", "\"0-0-0\"").statusCode(404);
    partner.ships(UNKNOWN).statusCode(404).body("code", equalTo("order-not-found"));
    partner.ships("first").statusCode(404);
  }

  @Test
  void answersNotModifiedToWhoSawTheOrder() {
    var id = buyer.ordered("DSK-0008", 1);
    var tag = buyer.get("/v1/orders/" + id).extract().header("ETag");
    var again = buyer.request().header("If-None-Match", tag);
    again.get("/v1/orders/" + id).then().statusCode(304);
    partner.ships(id).statusCode(200);
    buyer
        .request()
        .header("If-None-Match", tag)
        .get("/v1/orders/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("SHIPPED"));
  }

  @Test
  void cancelsTheOrderThatTheBuyerSawAndPutsTheGoodsBack() {
    var before = onHand("DSK-0009");
    var placed = buyer.orders("DSK-0009", 2).extract();
    buyer
        .cancels(placed.path("id"), placed.header("ETag"))
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("closedAt", notNullValue());
    assertEquals(before, onHand("DSK-0009"));
  }

  @Test
  void cancelsOnlyWithIfMatch() {
    var id = buyer.ordered("DSK-0010", 1);
    buyer
        .request()
        .header("Idempotency-Key", "no-if-match-" + id)
        .post("/v1/orders/" + id + "/cancellation")
        .then()
        .statusCode(428)
        .body("code", equalTo("if-match-missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"7-0-0\"",
        "\"0-1-0\"",
        "\"0\"",
        "\"00-0-0\"",
        "W/\"0-0-0\"",
        "\"0-0-0",
        "0-0-0",
        "\"0-0-0\" \"7\"",
        "\"7, \"0-0-0\", 7\"",
        "\"7\", *",
        "'",
        ","
      })
  void cancelsNothingButWhatTheBuyerSaw(String tags) {
    var id = buyer.ordered("DSK-0010", 1);
    buyer.cancels(id, tags).statusCode(412).body("code", equalTo("order-changed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"0-0-0\"",
        "\"zz\", \"0-0-0\"",
        "\"0-0-0\",\"zz\"",
        ", W/\"0-0-0\" ,, \"a,b\"\t,\t\"0-0-0\",",
        "\"\", \"0-0-0\""
      })
  void cancelsAnOrderThatIsOneOfThoseTheBuyerNames(String tags) {
    buyer.cancels(buyer.ordered("DSK-0010", 1), tags).statusCode(200);
  }

  @Test
  void readsATagOnEachLine() {
    var id = buyer.ordered("DSK-0010", 1);
    buyer
        .request()
        .header("If-None-Match", "\"zz\"", "W/\"0-0-0\"")
        .get("/v1/orders/" + id)
        .then()
        .statusCode(304)
        .header("ETag", "\"0-0-0\"");
    buyer
        .request()
        .header("Idempotency-Key", "lines-" + id)
        .header("If-Match", "\"zz\"", "\"0-0-0\"")
        .post("/v1/orders/" + id + "/cancellation")
        .then()
        .statusCode(200);
  }

  @Test
  void readsNoChangeInWhateverThereIs() {
    var id = buyer.ordered("DSK-0010", 1);
    buyer.request().header("If-None-Match", "*").get("/v1/orders/" + id).then().statusCode(304);
    buyer.cancels(id, "*").statusCode(428).body("code", equalTo("if-match-missing"));
  }

  @Test
  void readsAsManyTagsAsAHeaderHolds() {
    var many = "\"a\",".repeat(3_000) + "\"0-0-0\"";
    buyer.cancels(buyer.ordered("DSK-0010", 1), many).statusCode(200);
  }

  @Test
  void cancelsNothingThatIsShippedOrCancelled() {
    var shipped = buyer.ordered("DSK-0010", 1);
    partner.ships(shipped).statusCode(200);
    buyer
        .cancels(shipped, "\"1-0-0\"")
        .statusCode(409)
        .body("code", equalTo("order-already-shipped"));
    var cancelled = buyer.ordered("DSK-0010", 1);
    buyer.cancels(cancelled, "\"0-0-0\"").statusCode(200);
    buyer
        .cancels(cancelled, "\"1-0-0\"")
        .statusCode(409)
        .body("code", equalTo("order-already-cancelled"));
  }

  @Test
  void shipsOnceAndNothingThatIsCancelled() {
    var id = buyer.ordered("DSK-0010", 1);
    partner
        .ships(id)
        .statusCode(200)
        .body("status", equalTo("SHIPPED"))
        .body("trackingCode", equalTo("JD01"));
    partner.ships(id).statusCode(409).body("code", equalTo("order-already-shipped"));
    var cancelled = buyer.ordered("DSK-0010", 1);
    buyer.cancels(cancelled, "\"0-0-0\"").statusCode(200);
    partner.ships(cancelled).statusCode(409).body("code", equalTo("order-already-cancelled"));
  }

  @Test
  void refusesAnEmptyTrackingCode() {
    var id = buyer.ordered("DSK-0010", 1);
    partner
        .post("/v1/orders/" + id + "/shipment", "{\"trackingCode\":\" \"}")
        .statusCode(422)
        .body("violations[0].path", endsWith("trackingCode"));
  }

  private static int onHand(String sku) {
    return Api.nobody().get("/v1/products/" + sku).extract().path("onHand");
  }
}
