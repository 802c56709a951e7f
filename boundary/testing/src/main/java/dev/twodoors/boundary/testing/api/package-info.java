/** For tests inside the API door: a caller, its answers held against the contract, and checks. */
package dev.twodoors.boundary.testing.api;
