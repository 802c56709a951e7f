/** Operations that exist only to see what every operation of this door does. */
@OwnedBy("tests")
package dev.twodoors.publicapi.notes;

import dev.twodoors.boundary.OwnedBy;
