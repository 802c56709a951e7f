/**
 * What the Quarkus build does for the HTTP side of doors: it leads every server through the gate.
 * Only the build calls it.
 *
 * @see dev.twodoors.boundary.http.FrontDoor
 */
package dev.twodoors.boundary.http.deployment;
