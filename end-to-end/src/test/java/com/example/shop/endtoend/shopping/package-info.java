/**
 * Shoppers at a door: the same words for what they do, whichever door it is, and what they begin
 * with. Tests call it.
 *
 * @see com.example.shop.endtoend.shopping.Shopper
 */
package com.example.shop.endtoend.shopping;
