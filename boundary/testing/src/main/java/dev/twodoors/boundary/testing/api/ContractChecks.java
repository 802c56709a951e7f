package dev.twodoors.boundary.testing.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
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
}
