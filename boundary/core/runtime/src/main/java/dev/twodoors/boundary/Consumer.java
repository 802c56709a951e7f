package dev.twodoors.boundary;

/**
 * Who needs a capability. All consumers except the project's own pages need a published contract.
 */
public enum Consumer {
  OWN_WEB,
  OTHER_APP,
  MOBILE,
  PARTNER
}
