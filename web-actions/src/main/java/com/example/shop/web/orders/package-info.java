/**
 * The pages on which buyers see and cancel their orders. Browsers call it.
 *
 * @see com.example.shop.services.orders
 */
package com.example.shop.web.orders;
