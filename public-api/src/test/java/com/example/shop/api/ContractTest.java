package com.example.shop.api;

import dev.twodoors.boundary.testing.api.ContractChecks;
import io.quarkus.test.junit.QuarkusTest;

/** What a newcomer finds at /q/openapi. */
@QuarkusTest
class ContractTest extends ContractChecks {
  ContractTest() {
    super("Shop API");
  }
}
