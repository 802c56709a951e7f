package com.example.shop.services;

/**
 * Who somebody is to this system, as the identity provider says it. Only guards of capabilities
 * judge by roles.
 */
public interface Roles {
  // sample:begin
  String BUYER = "buyer";
  String CLERK = "clerk";
  String AUDITOR = "auditor";

  /** A machine of another company, such as the warehouse. */
  String PARTNER = "partner";

  // sample:end
  /** Whoever runs this system. */
  String ADMIN = "admin";
}
