package com.example.shop.domain.stock;

/** Why stock moved. */
public enum Reason {
  ORDERED,
  CANCELLED,
  COUNTED
}
