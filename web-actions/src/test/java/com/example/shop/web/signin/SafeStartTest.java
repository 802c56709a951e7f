package com.example.shop.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeStartTest {

  @Test
  void refusesDemoUsersStaticKeysAndAMissingSecret() {
    var faults =
        SafeStart.faults(
            List.of("quarkus.security.users.embedded.users.buyer", "quarkus.oidc.public-key"),
            false);
    assertEquals(3, faults.size());
    assertTrue(faults.getFirst().contains("demo users"));
  }

  @Test
  void letsAStartWithNothingOfThatPass() {
    assertEquals(
        List.of(), SafeStart.faults(List.of("quarkus.security.users.embedded.enabled"), true));
  }
}
