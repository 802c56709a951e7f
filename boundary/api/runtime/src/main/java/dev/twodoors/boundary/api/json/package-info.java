/**
 * How the body of a request is read: by the letter, into value types, and to the end, so that all
 * that is wrong with it is said at once.
 *
 * @see dev.twodoors.boundary.api.json.JsonBodies
 */
package dev.twodoors.boundary.api.json;
