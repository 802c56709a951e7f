/**
 * The web door as a browser sees it, in tests that start the door in their own process. Tests call
 * it, and extend the classes called ...Checks.
 */
package dev.twodoors.boundary.testing.web;
