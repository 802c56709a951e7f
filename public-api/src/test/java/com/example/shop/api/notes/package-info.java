/** Operations that exist only to see what every operation of this door does. */
@OwnedBy("tests")
package com.example.shop.api.notes;

import dev.twodoors.boundary.OwnedBy;
