/**
 * What is checked once, when an application starts. Nobody calls it but a door's own check.
 *
 * @see dev.twodoors.boundary.start.LocalOnly
 */
package dev.twodoors.boundary.start;
