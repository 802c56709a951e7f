package dev.twodoors.boundary;

/**
 * Why a domain type is sensitive. A command that writes such a type has to declare a minimum risk.
 */
public enum Sensitivity {
  FINANCIAL,
  PERSONAL,
  REGULATED
}
