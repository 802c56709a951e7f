/** Requests that no well-behaved client sends: bytes on a socket. Tests call and extend it. */
package dev.twodoors.boundary.testing.raw;
