/** Proves the store against a real PostgreSQL, in applications that have nothing else. */
package dev.twodoors.boundary.store;
