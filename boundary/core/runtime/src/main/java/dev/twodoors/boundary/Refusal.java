package dev.twodoors.boundary;

/**
 * Marks an outcome with which a capability refuses. The change is undone and the refusal is
 * audited. Both doors need an answer for it.
 */
public interface Refusal {}
