package com.example.shop.services;

/** Who somebody is to the shop; these go with it, and other roles stand in {@link Roles}. */
public interface ShopRoles {
  String BUYER = "buyer";
  String CLERK = "clerk";
  String AUDITOR = "auditor";

  /** A machine of another company, such as the warehouse. */
  String PARTNER = "partner";
}
