/**
 * Orders and their life: placed, then shipped or cancelled. Capabilities call the aggregate; doors
 * may name only the value types.
 *
 * @see com.example.shop.domain.orders.Order
 */
package com.example.shop.domain.orders;
