/** What the Quarkus build does for audit trail and request keys. Only the build calls it. */
package dev.twodoors.boundary.store.deployment;
