package com.example.shop.endtoend.shopping;

/** So many pieces of a product. */
public record Line(String sku, int quantity) {
  public static Line of(int quantity, String sku) {
    return new Line(sku, quantity);
  }
}
