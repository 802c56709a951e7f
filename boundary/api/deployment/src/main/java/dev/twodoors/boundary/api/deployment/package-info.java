/** What the build of an API door does for it. Quarkus calls it. */
package dev.twodoors.boundary.api.deployment;
