package dev.twodoors.boundary.scaffold;

/**
 * What is going to be written, and what stays to be decided.
 *
 * @param name of the capability that it is about
 */
public record Plan(CapabilityName name, Changes changes, Decisions decisions) {}
