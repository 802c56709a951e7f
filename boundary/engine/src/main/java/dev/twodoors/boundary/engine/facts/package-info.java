/**
 * What is known of a door: declared by annotations and governance files, derived from class files,
 * templates and settings. Rules read it, nothing here judges.
 *
 * @see dev.twodoors.boundary.engine.facts.DoorFacts
 */
package dev.twodoors.boundary.engine.facts;
