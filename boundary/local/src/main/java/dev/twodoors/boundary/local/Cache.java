package dev.twodoors.boundary.local;

import java.nio.file.Path;

/**
 * This user's folder for what all projects share: unpacked PostgreSQL programs, throw-away
 * databases, browsers that were fetched. {@code DOORS_CACHE} moves it.
 */
public final class Cache {

  private Cache() {}

  public static Path folder() {
    String chosen = System.getenv("DOORS_CACHE");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    String windows = System.getenv("LOCALAPPDATA");
    String xdg = System.getenv("XDG_CACHE_HOME");
    if (windows != null && !windows.isBlank()) {
      return Path.of(windows, "doors");
    }
    if (xdg != null && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "doors");
    }
    return Path.of(System.getProperty("user.home"), ".cache", "doors");
  }
}
