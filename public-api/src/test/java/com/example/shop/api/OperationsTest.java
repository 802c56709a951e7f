package com.example.shop.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a newcomer finds at /q/openapi about each operation. */
@QuarkusTest
class OperationsTest {
  private JsonPath contract;
  private List<Map<String, Object>> operations;

  @BeforeEach
  void read() {
    contract = RestAssured.given().queryParam("format", "json").get("/q/openapi").jsonPath();
    Map<String, Map<String, Map<String, Object>>> paths = contract.getMap("paths");
    operations = new ArrayList<>();
    paths.values().forEach(path -> operations.addAll(path.values()));
  }

  @Test
  void groupsItsOperations() {
    assertTrue(
        contract
            .getList("tags.name")
            .containsAll(Set.of("catalog", "orders", "refunds", "stock", "audit")));
  }

  @Test
  void saysOfEachOperationWhatItDoesAndWhoOwnsIt() {
    assertTrue(operations.size() >= 12, "operations of the shop are missing");
    for (var operation : operations) {
      for (var field :
          List.of("operationId", "summary", "description", "tags", "x-capability", "x-owner")) {
        assertTrue(operation.get(field) != null, field + " of " + operation.get("operationId"));
      }
    }
  }

  @Test
  void copiesTheGuardOfTheCapability() {
    assertEquals(
        List.of(List.of("buyer"), List.of("partner")),
        contract.get("paths.'/v1/orders'.post.security.bearer"));
    assertEquals("orders.place", contract.get("paths.'/v1/orders'.post.x-capability"));
    assertEquals("orders", contract.get("paths.'/v1/orders'.post.x-owner"));
    assertEquals(List.of(), contract.get("paths.'/v1/products'.get.security"));
  }

  @Test
  void tellsWhichAnswersCarryTheTagForIfMatch() {
    var tagged = "paths.'%s'.%s.responses.'%s'.headers.ETag";
    assertNotNull(contract.get(String.format(Locale.ROOT, tagged, "/v1/orders", "post", "201")));
    assertNotNull(
        contract.get(
            String.format(Locale.ROOT, tagged, "/v1/orders/{id}/shipment", "post", "200")));
    assertNotNull(
        contract.get(String.format(Locale.ROOT, tagged, "/v1/orders/{id}", "get", "304")));
    assertNull(
        contract.get(String.format(Locale.ROOT, tagged, "/v1/orders/{id}/refunds", "post", "201")));
  }

  @Test
  void namesTheErrorsOfEachOperation() {
    Map<String, Object> codes =
        contract.getMap(
            "paths.'/v1/orders'.post.responses.'409'.content.'application/problem+json'.examples");
    assertEquals(
        Set.of("out-of-stock", "request-in-progress", "first-answer-unreadable"), codes.keySet());
    assertEquals(
        "#/components/schemas/Problem",
        contract.getString(
            "paths.'/v1/orders'.post.responses.'409'.content.'application/problem+json'.schema.'$ref'"));
    assertTrue(
        contract
            .getList("paths.'/v1/orders'.post.parameters.'$ref'")
            .contains("#/components/parameters/Idempotency-Key"));
  }
}
