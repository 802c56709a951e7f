package dev.twodoors.boundary.local;

/** A database role and its password. {@link #toString()} keeps the password to itself. */
public record Credentials(String username, String password) {
  @Override
  public String toString() {
    return username;
  }
}
