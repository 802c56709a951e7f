/**
 * The words in which a project says what it can do, why, for whom and through which door. Anyone
 * may use them.
 *
 * @see dev.twodoors.boundary.call what every call of a capability passes
 */
package dev.twodoors.boundary;
