/**
 * What can be done with the audit trail. Both doors call the capabilities.
 *
 * @see dev.twodoors.boundary.store
 */
@OwnedBy("audit")
package com.example.shop.services.audit;

import dev.twodoors.boundary.OwnedBy;
