package com.example.shop.web.cart;

import jakarta.persistence.Embeddable;

/**
 * @param quantity pieces, as many as a quantity can be
 * @param addedBy key of the form that added last, so that sending it again adds nothing
 */
@Embeddable
record CartLine(int quantity, String addedBy) {}
