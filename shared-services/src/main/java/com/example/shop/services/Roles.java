package com.example.shop.services;

/**
 * Who somebody is to this system, as the identity provider says it. Only guards of capabilities
 * judge by roles.
 */
public interface Roles {
  /** Whoever runs this system. */
  String ADMIN = "admin";
}
