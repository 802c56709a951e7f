/** Sends what the contract allows, and much that it does not, and holds the answers against it. */
package dev.twodoors.boundary.testing.fuzz;
