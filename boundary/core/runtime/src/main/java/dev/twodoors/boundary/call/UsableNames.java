package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Actor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Signs nobody in by a name under which nothing can be kept: what people do is recorded under their
 * names, at both doors.
 */
@Singleton
class UsableNames implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.isAnonymous() || isUsable(identity.getPrincipal().getName())
        ? Uni.createFrom().item(identity)
        : Uni.createFrom()
            .failure(
                new AuthenticationFailedException(
                    "a name has 1 to " + Actor.LONGEST_NAME + " characters"));
  }

  static boolean isUsable(String name) {
    return name != null
        && !name.isBlank()
        && name.codePointCount(0, name.length()) <= Actor.LONGEST_NAME
        && StorableText.is(name);
  }
}
