package dev.twodoors.boundary.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * The person who looks at the page, so that the page can offer what makes sense to them. It
 * protects nothing; the guards of the capabilities do.
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

  /**
   * @param role as the project's interface Roles names it
   */
  public boolean has(String role) {
    return identity.hasRole(role);
  }
}
