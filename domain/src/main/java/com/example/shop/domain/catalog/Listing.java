package com.example.shop.domain.catalog;

import com.example.shop.domain.Money;

/**
 * A product as a buyer sees it, read without loading the aggregate.
 *
 * @param onHand pieces in stock, 0 or more
 * @param version changes with each edit of the product
 */
public record Listing(
    Sku sku,
    String name,
    String description,
    Category category,
    Money price,
    int onHand,
    long version) {}
