/**
 * The capability map of the running application, as its build recorded it. A door may show it.
 *
 * @see dev.twodoors.boundary.architecture.Architecture
 */
package dev.twodoors.boundary.architecture;
