package dev.twodoors.boundary.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalOnlyTest {

  @Test
  void namesEverythingThatMustGo() {
    var refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                LocalOnly.refuse(
                    List.of(
                        "quarkus.security.users.embedded.users.buyer", "quarkus.oidc.public-key")));
    assertEquals(
        "This start is refused, because outside the profile 'local' there must be no demo users: remove every"
            + " quarkus.security.users.embedded.users.*; and tokens are checked against an identity provider: remove"
            + " quarkus.oidc.public-key",
        refused.getMessage());
  }

  @Test
  void letsAStartWithNothingOfThatPass() {
    assertDoesNotThrow(() -> LocalOnly.refuse(List.of("quarkus.security.users.embedded.enabled")));
  }
}
