/**
 * The cart: what a buyer means to order, kept for these pages alone. Browsers call it.
 *
 * @see com.example.shop.services.orders.PlaceOrder what it ends in
 */
@UiOnly(because = "A phone or a partner keeps its own list until it places an order.")
package com.example.shop.web.cart;

import dev.twodoors.boundary.UiOnly;
