/**
 * The capability map of this very application, for those who build and run it. Browsers call it.
 *
 * @see dev.twodoors.boundary.architecture.Architecture
 */
@UiOnly(because = "It shows what the build recorded about the application, and no business data.")
package dev.twodoors.boundary.web.architecture;

import dev.twodoors.boundary.UiOnly;
