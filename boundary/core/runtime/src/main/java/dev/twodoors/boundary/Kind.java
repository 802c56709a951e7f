package dev.twodoors.boundary;

/**
 * Whether the business is about this capability, or whether it only helps. A core capability needs
 * a published contract.
 */
public enum Kind {
  CORE,
  SUPPORTING
}
