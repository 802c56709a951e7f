package com.example.shop.services.bench;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Calls as a signed-in buyer, each call in a request of its own, as behind a door. */
@Singleton
class Buyer {
  private static final SecurityIdentity BUYER =
      QuarkusSecurityIdentity.builder()
          .setPrincipal(new QuarkusPrincipal("buyer"))
          .addRole("buyer")
          .build();

  private final CurrentIdentityAssociation association;

  Buyer(CurrentIdentityAssociation association) {
    this.association = association;
  }

  <T> T calls(Supplier<T> capability) {
    var request = Arc.container().requestContext();
    request.activate();
    try {
      association.setIdentity(BUYER);
      return capability.get();
    } finally {
      request.terminate();
    }
  }
}
