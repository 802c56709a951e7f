/**
 * Programs that tests need and Maven does not bring: found on this machine, or fetched. {@code
 * ./doors test} asks for them before it builds, tests when they start.
 */
package dev.twodoors.boundary.tools;
