/**
 * What can be done with orders, from placing to shipping or cancelling. Both doors call the
 * capabilities.
 *
 * @see com.example.shop.domain.orders
 */
@OwnedBy("orders")
package com.example.shop.services.orders;

import dev.twodoors.boundary.OwnedBy;
