/** The running doors and their database, started once for all tests. Tests call it. */
package dev.twodoors.boundary.testing.stack;
