/**
 * How this door says no: one catalogue of error codes, one form (RFC 9457), at every layer that can
 * fail. The other packages of the door call it.
 *
 * @see dev.twodoors.boundary.api.problems.ErrorCode
 */
package dev.twodoors.boundary.api.problems;
