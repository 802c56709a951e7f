package com.example.shop.web;

import com.example.shop.services.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * Who looks at the page, so that it offers what makes sense to them. It guards nothing: the
 * capabilities do.
 */
@Named
@Singleton
public class Visitor {
  private final SecurityIdentity identity;

  Visitor(SecurityIdentity identity) {
    this.identity = identity;
  }

  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  /** Empty when not signed in. */
  public String getName() {
    return isSignedIn() ? identity.getPrincipal().getName() : "";
  }

  public boolean isBuyer() {
    return identity.hasRole(Roles.BUYER);
  }

  public boolean isClerk() {
    return identity.hasRole(Roles.CLERK);
  }

  public boolean isAuditor() {
    return identity.hasRole(Roles.AUDITOR);
  }

  /** Whether a cart makes sense: to buyers, and to those who have not said who they are. */
  public boolean canBuy() {
    return isBuyer() || !isSignedIn();
  }
}
