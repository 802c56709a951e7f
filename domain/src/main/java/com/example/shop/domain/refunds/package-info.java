/**
 * Money that goes back to a buyer: requested by one person, decided by another. Capabilities call
 * the aggregate; doors may name only the value types.
 *
 * @see com.example.shop.domain.refunds.Refund
 */
package com.example.shop.domain.refunds;
