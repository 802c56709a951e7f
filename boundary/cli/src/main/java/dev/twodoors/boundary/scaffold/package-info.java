/**
 * Writes new code that fits into a project: a capability with its doors, or the API door of one
 * that has none. The commands call it; it computes every file before it writes one.
 *
 * @see dev.twodoors.boundary.engine.rules.Obligations which doors a declaration calls for
 */
package dev.twodoors.boundary.scaffold;
