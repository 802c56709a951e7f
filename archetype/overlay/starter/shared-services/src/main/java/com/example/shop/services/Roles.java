package com.example.shop.services;

/**
 * Who somebody is to this system, as the identity provider says it. Only guards of capabilities
 * judge by roles.
 */
public interface Roles {
  /** Somebody who uses this system. */
  String MEMBER = "member";

  /** A program of somebody else's. */
  String PARTNER = "partner";

  /** Whoever runs this system. */
  String ADMIN = "admin";
}
