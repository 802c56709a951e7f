package dev.twodoors.boundary;

/**
 * One reason why an input cannot be used.
 *
 * @param path where, from the input's root: {@code lines[2].quantity}; empty when it is about the
 *     whole
 * @param message what is wrong and which limit applies, for a person to read
 */
public record Violation(String path, String message) {}
