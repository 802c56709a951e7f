/** How much one client may ask for. */
package dev.twodoors.boundary.api.limits;
