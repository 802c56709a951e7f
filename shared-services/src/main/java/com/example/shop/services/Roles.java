package com.example.shop.services;

/**
 * Who somebody is to the shop, as the identity provider says it. Only guards of capabilities judge
 * by roles.
 */
public interface Roles {
  String BUYER = "buyer";
  String CLERK = "clerk";
  String AUDITOR = "auditor";

  /** A machine of another company, such as the warehouse. */
  String PARTNER = "partner";
}
