/**
 * What can be done with products. Both doors call the capabilities.
 *
 * @see com.example.shop.domain.catalog
 */
@OwnedBy("catalog")
package com.example.shop.services.catalog;

import dev.twodoors.boundary.OwnedBy;
