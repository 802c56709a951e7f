package com.example.shop.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefundsTest {
  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  private final Api buyer = Api.as("buyer");
  private final Api clerk = Api.as("clerk");

  @Test
  void asksMoneyBackAndAClerkApproves() {
    var order = shippedBy(buyer);
    var tag = buyer.get("/v1/orders/" + order).extract().header("ETag");
    var refund =
        buyer
            .asksBack(order, "3.00")
            .statusCode(201)
            .body("status", equalTo("REQUESTED"))
            .body("amount.amount", equalTo("3.00"))
            .extract()
            .<String>path("id");
    clerk.get("/v1/refunds?limit=100").statusCode(200).body("items.id", hasItem(refund));
    clerk.decides(refund, "APPROVE").statusCode(200).body("status", equalTo("APPROVED"));
    clerk.get("/v1/refunds?limit=100").body("items.id", not(hasItem(refund)));
    buyer
        .get("/v1/orders/" + order)
        .header("ETag", not(tag))
        .body("refunds[0].status", equalTo("APPROVED"))
        .body("refunds[0].decidedBy", equalTo("clerk"));
  }

  @Test
  void decidesOnlyOnce() {
    var refund = buyer.asksBack(shippedBy(buyer), "1").statusCode(201).extract().<String>path("id");
    clerk.decides(refund, "REJECT").statusCode(200).body("status", equalTo("REJECTED"));
    clerk
        .decides(refund, "APPROVE")
        .statusCode(409)
        .body("code", equalTo("refund-already-decided"))
        .body("detail", containsString("REJECTED"));
  }

  @Test
  void letsNobodyDecideOnTheirOwnRequest() {
    var staff = Api.as("staff");
    var refund =
        staff.asksBack(shippedBy(staff), "1.00").statusCode(201).extract().<String>path("id");
    staff.decides(refund, "APPROVE").statusCode(403).body("code", equalTo("own-refund-request"));
  }

  @Test
  void refundsNeverExceedWhatWasPaid() {
    var order = shippedBy(buyer);
    buyer.asksBack(order, "2.00").statusCode(201);
    buyer
        .asksBack(order, "100.00")
        .statusCode(409)
        .body("code", equalTo("refund-exceeds-paid"))
        .body("detail", containsString("EUR"));
  }

  @Test
  void refundsOnlyWhatWasShippedToTheCaller() {
    var open = buyer.ordered("PAC-0008", 1);
    buyer.asksBack(open, "1.00").statusCode(409).body("code", equalTo("order-not-shipped"));
    buyer.asksBack(UNKNOWN, "1.00").statusCode(404).body("code", equalTo("order-not-found"));
    buyer.asksBack("first", "1.00").statusCode(404).body("code", equalTo("order-not-found"));
    Api.as("buyer2").asksBack(shippedBy(buyer), "1.00").statusCode(404);
  }

  @Test
  void knowsNoRefundOfAnotherId() {
    clerk.decides(UNKNOWN, "APPROVE").statusCode(404).body("code", equalTo("refund-not-found"));
    clerk.decides("first", "APPROVE").statusCode(404).body("code", equalTo("refund-not-found"));
  }

  @Test
  void saysWhichAmountCannotBeUsed() {
    var order = shippedBy(buyer);
    for (var amount : new String[] {"0", "0.00", "-1.00", "1.005", "1e3", "NaN", "", "12,50"}) {
      buyer
          .asksBack(order, amount)
          .statusCode(422)
          .body("code", equalTo("invalid-input"))
          .body("violations[0].path", containsString("amount"));
    }
    refund(order, "{\"amount\":\"1.00\",\"currency\":\"USD\"}", "amount");
    refund(order, "{\"amount\":\"1.00\",\"currency\":\"euro\"}", "amount.currency");
    refund(order, "{\"amount\":\"1.00\"}", "amount.currency");
    refund(order, "{\"currency\":\"EUR\"}", "amount.amount");
    refund(order, "{\"amount\":1.00,\"currency\":\"EUR\"}", "amount.amount");
    refund(order, "null", "amount");
  }

  @Test
  void saysWhichDecisionsThereAre() {
    var refund = buyer.asksBack(shippedBy(buyer), "1.00").extract().<String>path("id");
    clerk
        .decides(refund, "MAYBE")
        .statusCode(422)
        .body("violations[0].path", equalTo("decision"))
        .body("violations[0].message", equalTo("must be APPROVE or REJECT"));
    clerk.post("/v1/refunds/" + refund + "/decision", "{}").statusCode(422);
  }

  private void refund(String order, String amount, String path) {
    buyer
        .post("/v1/orders/" + order + "/refunds", "{\"amount\":" + amount + ",\"reason\":\"x\"}")
        .statusCode(422)
        .body("violations[0].path", equalTo(path));
  }

  private static String shippedBy(Api someone) {
    var order = someone.ordered("PAC-0008", 1);
    Api.as("partner").ships(order).statusCode(200);
    return order;
  }
}
