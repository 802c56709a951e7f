package dev.twodoors.boundary;

/**
 * Whether the business is about this, or whether it only helps. A core capability is a promise and
 * needs a contract.
 */
public enum Kind {
  CORE,
  SUPPORTING
}
