package com.example.shop.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StockAndAuditTest {
  private final Api partner = Api.as("partner");
  private final Api auditor = Api.as("auditor");

  @Test
  void takesOverGoodRowsAndReportsBadOnes() {
    partner
        .post(
            "/v1/stock-imports",
            """
            {"reference":"COUNT-1","rows":[
              {"sku":"KIT-0010","counted":77},
              {"sku":"KIT-0010","counted":78},
              {"sku":"kit","counted":1},
              {"sku":"KIT-0009","counted":-1},
              {"sku":"KIT-0009"},
              {"sku":"NOPE-0001","counted":1}]}
            """)
        .statusCode(200)
        .body("applied", equalTo(1))
        .body("rejected", equalTo(5))
        .body("rows.row", equalTo(List.of(0, 1, 2, 3, 4, 5)))
        .body(
            "rows.status",
            equalTo(
                List.of(
                    "APPLIED",
                    "REPEATED",
                    "INVALID_SKU",
                    "INVALID_COUNT",
                    "INVALID_COUNT",
                    "UNKNOWN_PRODUCT")));
    Api.nobody().get("/v1/products/KIT-0010").body("onHand", equalTo(77));
  }

  @Test
  void refusesACountWithoutRowsOrReference() {
    partner
        .post("/v1/stock-imports", "{\"rows\":[]}")
        .statusCode(422)
        .body("violations.path", hasItems("reference", "rows"));
    partner.post("/v1/stock-imports", "{\"reference\":\"C\",\"rows\":[null]}").statusCode(422);
  }

  @Test
  void showsTheTrailOfAnOrder() {
    var order = Api.as("buyer").ordered("KIT-0008", 1);
    partner.ships(order);
    auditor
        .get("/v1/audit-records?subject=" + order)
        .statusCode(200)
        .body("items.outcome", equalTo(List.of("Shipped", "Placed")))
        .body("items.door", equalTo(List.of("api", "api")))
        .body("items.actor", equalTo(List.of("partner", "buyer")))
        .body("items[1].traceId", matchesPattern("[0-9a-f]{32}"))
        .body("verification", nullValue());
  }

  @Test
  void checksTheWholeChainOnDemand() {
    Api.as("buyer").ordered("KIT-0008", 1);
    auditor
        .get("/v1/audit-records?verify=true&limit=1")
        .statusCode(200)
        .body("verification.intact", equalTo(true))
        .body("verification.faults.size()", equalTo(0))
        .body("verification.head", matchesPattern("[0-9a-f]{64}"));
    auditor
        .get("/v1/audit-records?verify=yes")
        .statusCode(422)
        .body("violations[0].path", equalTo("verify"));
  }

  @Test
  void auditsWhoWasDenied() {
    var key = "denied-" + UUID.randomUUID();
    Api.as("auditor")
        .post("/v1/orders", Api.lines(Api.line("KIT-0008", 1)), key)
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    auditor
        .get("/v1/audit-records?limit=20")
        .body("items.findAll { it.idempotencyKey == '" + key + "' }.outcome", hasItem("Denied"));
  }
}
