package dev.twodoors.boundary;

/**
 * Marks an outcome by which a capability says no. The change is undone, the refusal is audited, and
 * both doors have an answer for it.
 */
public interface Refusal {}
