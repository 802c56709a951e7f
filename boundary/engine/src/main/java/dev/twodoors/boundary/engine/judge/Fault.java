package dev.twodoors.boundary.engine.judge;

/**
 * Why a waiver or a decision excuses nothing.
 *
 * @param says goes on after its name: {@code expired on 2026-01-31}
 */
public record Fault(String says, String why, String fix) {}
