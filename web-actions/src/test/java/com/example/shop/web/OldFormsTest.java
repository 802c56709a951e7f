package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.OldFormsChecks;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The forms as the previous build gave them stand in the test resources. */
@QuarkusTest
class OldFormsTest extends OldFormsChecks {

  @Test
  void signIn() {
    var typed = Map.of("name", "admin", "password", "admin");
    assertEquals("/signed-in", send(new Browser(), "sign-in", Map.of(), typed).path());
  }

  @Test
  void signOut() {
    assertEquals(303, send(Browser.of("admin"), "sign-out", Map.of(), Map.of()).status());
  }
}
