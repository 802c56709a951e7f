/**
 * What can be done with feedback. Both doors call the capabilities.
 *
 * @see com.example.shop.domain.feedback
 */
@OwnedBy("first-team")
package com.example.shop.services.feedback;

import dev.twodoors.boundary.OwnedBy;
