package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.Location;

/**
 * How many places of a project may be beyond judging.
 *
 * @param atMost 0 or more
 */
public record Limit(int atMost, Location where) {}
