package com.example.shop.domain.orders;

/** Where an order stands. Shipped and cancelled are both final. */
public enum OrderStatus {
  PLACED,
  SHIPPED,
  CANCELLED
}
