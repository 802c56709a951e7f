/** Capabilities that exist only to see what each call passes. */
@OwnedBy("tests")
package com.example.shop.services.call;

import dev.twodoors.boundary.OwnedBy;
