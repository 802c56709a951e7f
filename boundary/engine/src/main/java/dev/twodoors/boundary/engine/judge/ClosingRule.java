package dev.twodoors.boundary.engine.judge;

/**
 * A rule about how other rules were answered, such as waivers that nothing needs. It is judged
 * after all others; {@link WholeFacts#outcomes} then covers both doors and the whole.
 */
public interface ClosingRule extends WholeRule {}
