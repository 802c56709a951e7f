package dev.twodoors.boundary.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a newcomer finds at /q/openapi, whatever is offered. A project's test extends it and is
 * annotated with {@code @QuarkusTest}.
 */
public abstract class ContractChecks {
  private final String title;

  /**
   * @param title of the API, as its contract says it
   */
  protected ContractChecks(String title) {
    this.title = title;
  }

  @Test
  protected void isOpenApi31WithInfoServersAndSecurity() {
    var contract = RestAssured.given().queryParam("format", "json").get("/q/openapi").jsonPath();
    assertTrue(contract.getString("openapi").startsWith("3.1"));
    assertEquals(title, contract.getString("info.title"));
    assertEquals("/", contract.getString("servers[0].url"));
    assertEquals("bearer", contract.getString("components.securitySchemes.bearer.scheme"));
    assertTrue(contract.getMap("components.parameters").containsKey("Idempotency-Key"));
  }

  /** One sentence that says more than its name. */
  @Test
  protected void saysWhatEachOperationIsFor() {
    Map<String, Map<String, Object>> paths =
        RestAssured.given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .jsonPath()
            .getMap("paths");
    var unsaid =
        paths.values().stream()
            .flatMap(path -> path.values().stream())
            .filter(Map.class::isInstance)
            .map(operation -> (Map<?, ?>) operation)
            .filter(operation -> !isDescribed(operation))
            .map(operation -> operation.get("operationId"))
            .toList();
    assertEquals(
        List.of(),
        unsaid,
        "Decide what these operations are for, and say it in the description of @Operation");
  }

  private static boolean isDescribed(Map<?, ?> operation) {
    var description = operation.get("description");
    return description != null && !description.equals(operation.get("summary") + ".");
  }
}
