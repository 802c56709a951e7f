package dev.twodoors.boundary;

/**
 * What it costs when the capability is misused or wrong. A query of high risk is audited like a
 * command.
 */
public enum Risk {
  LOW,
  MEDIUM,
  HIGH
}
