package dev.twodoors.boundary;

/** Who needs a capability. Everyone but the project's own pages needs a published contract. */
public enum Consumer {
  OWN_WEB,
  OTHER_APP,
  MOBILE,
  PARTNER
}
