/** Tests of what the Quarkus build says about a project's migrations. */
package dev.twodoors.boundary.store.deployment;
