package dev.twodoors.boundary;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;

/**
 * The person or machine that is acting, from the security context. Capabilities ask this bean who
 * is acting. They never take that from their input.
 */
@Singleton
public class Actor {
  /** In characters; nobody is signed in by a longer name. */
  public static final int LONGEST_NAME = 200;

  private final CurrentIdentityAssociation caller;

  Actor(CurrentIdentityAssociation caller) {
    this.caller = caller;
  }

  public boolean isAnonymous() {
    return identity().isAnonymous();
  }

  /** The name under which the identity provider knows the actor; empty when anonymous. */
  public String name() {
    var identity = identity();
    return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
  }

  public boolean hasRole(String role) {
    return identity().hasRole(role);
  }

  /** Looked up once for a question: an injected identity is looked up for each part of it. */
  private SecurityIdentity identity() {
    return caller.getIdentity();
  }
}
