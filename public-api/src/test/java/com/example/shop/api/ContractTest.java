package com.example.shop.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** What a newcomer finds at /q/openapi, whatever is offered. */
@QuarkusTest
class ContractTest {

  @Test
  void isOpenApi31WithInfoServersAndSecurity() {
    var contract = RestAssured.given().queryParam("format", "json").get("/q/openapi").jsonPath();
    assertTrue(contract.getString("openapi").startsWith("3.1"));
    assertEquals("Shop API", contract.getString("info.title"));
    assertEquals("/", contract.getString("servers[0].url"));
    assertEquals("bearer", contract.getString("components.securitySchemes.bearer.scheme"));
    assertTrue(contract.getMap("components.parameters").containsKey("Idempotency-Key"));
  }
}
