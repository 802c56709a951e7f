/**
 * What can be done with stock. Only the API door calls it.
 *
 * @see com.example.shop.domain.stock
 */
@OwnedBy("stock")
package com.example.shop.services.stock;

import dev.twodoors.boundary.OwnedBy;
