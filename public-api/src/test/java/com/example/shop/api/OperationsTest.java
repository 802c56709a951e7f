package com.example.shop.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.api.PublishedContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
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
    assertTrue(carriesTag("POST", "/v1/orders", 201));
    assertTrue(carriesTag("POST", "/v1/orders/{id}/shipment", 200));
    assertTrue(carriesTag("GET", "/v1/orders/{id}", 304));
    assertFalse(carriesTag("POST", "/v1/orders/{id}/refunds", 201));
  }

  private static boolean carriesTag(String method, String path, int status) {
    return PublishedContract.read().answer(method, path, status).path("headers").has("ETag");
  }

  @Test
  void namesTheErrorsOfEachOperation() {
    var problems =
        PublishedContract.read()
            .answer("POST", "/v1/orders", 409)
            .path("content")
            .path("application/problem+json");
    assertEquals(
        List.of("out-of-stock", "request-in-progress", "first-answer-unreadable"),
        problems.path("examples").properties().stream().map(Map.Entry::getKey).toList());
    assertEquals("#/components/schemas/Problem", problems.path("schema").path("$ref").asText());
    assertTrue(
        contract
            .getList("paths.'/v1/orders'.post.parameters.'$ref'")
            .contains("#/components/parameters/Idempotency-Key"));
  }

  /** They stay so whatever other operations come. */
  @Test
  void callsSharedAnswersAfterTheirErrors() {
    var answers = "paths.'/v1/orders/{id}'.get.responses.";
    assertEquals(
        "#/components/responses/OrderNotFoundWithSunset",
        contract.getString(answers + "'404'.'$ref'"));
    assertEquals(
        "#/components/responses/TokenMissingOrExpiredOrInvalid",
        contract.getString(answers + "'401'.'$ref'"));
  }

  @Test
  void callsPagesAfterWhatTheyList() {
    assertEquals(
        "#/components/schemas/OrderSummary",
        contract.getString("components.schemas.OrderSummaryPage.properties.items.items.'$ref'"));
  }
}
