/**
 * What can be done with refunds. Both doors call the capabilities.
 *
 * @see com.example.shop.domain.refunds
 */
@OwnedBy("refunds")
package com.example.shop.services.refunds;

import dev.twodoors.boundary.OwnedBy;
