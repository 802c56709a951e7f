package dev.twodoors.boundary.local;

/** How callers of a door say who they are. */
public enum SignIn {
  /** People, by a form; the session is an encrypted cookie. */
  FORM,
  /** Programs, by a bearer token. */
  TOKEN
}
