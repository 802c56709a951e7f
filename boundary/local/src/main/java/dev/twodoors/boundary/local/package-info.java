/**
 * The local stack as a library: settings, a real PostgreSQL, secrets, tokens, door processes.
 * Called by the commands, by the extension's dev service and by end-to-end tests; knows no project
 * and no Quarkus class. Enforced by this module's dependencies.
 */
package dev.twodoors.boundary.local;
