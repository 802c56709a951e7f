package dev.twodoors.boundary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.twodoors.boundary.Actor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsableNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"kim", "Zoë Müller", "😀"})
  void signsInWhoeverHasAName(String name) {
    var known = known(name);
    assertSame(known, augmented(known));
    assertEquals(name, augmented(known).getPrincipal().getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000b", "half \uD83D"})
  void signsInNobodyWhoseNameCannotBeKept(String name) {
    assertThrows(AuthenticationFailedException.class, () -> augmented(known(name)));
  }

  @Test
  void signsInNobodyWhoseNameIsTooLong() {
    var longest = "x".repeat(Actor.LONGEST_NAME);
    assertEquals(longest, augmented(known(longest)).getPrincipal().getName());
    assertThrows(AuthenticationFailedException.class, () -> augmented(known(longest + "x")));
    var emoji = "\uD83D\uDE00".repeat(Actor.LONGEST_NAME);
    assertEquals(emoji, augmented(known(emoji)).getPrincipal().getName());
    assertThrows(AuthenticationFailedException.class, () -> augmented(known(emoji + "x")));
  }

  @Test
  void leavesStrangersAlone() {
    var stranger = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    assertSame(stranger, augmented(stranger));
  }

  private static SecurityIdentity known(String name) {
    return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).build();
  }

  private static SecurityIdentity augmented(SecurityIdentity identity) {
    return new UsableNames().augment(identity, null).await().indefinitely();
  }
}
