/**
 * What each call passes, and capabilities that exist only to see it. Not for projects: it comes by
 * version and is proven here once.
 */
@OwnedBy("tests")
package dev.twodoors.sharedservices;

import dev.twodoors.boundary.OwnedBy;
