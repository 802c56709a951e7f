package com.example.shop.web.cart;

import jakarta.persistence.Embeddable;

/**
 * @param quantity pieces, 1 to 10,000
 * @param addedBy key of the form that added last, so that sending it again adds nothing
 */
@Embeddable
record CartLine(int quantity, String addedBy) {}
