/**
 * What the Quarkus build does with capabilities. Nobody calls this package: Quarkus runs its build
 * steps.
 *
 * @see dev.twodoors.boundary.deployment.CapabilityProcessor
 */
package dev.twodoors.boundary.deployment;
