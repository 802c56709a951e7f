package dev.twodoors.boundary.testing.people;

/** The door asked to come back later before there was anything to say. */
public final class Unavailable extends RuntimeException {
  public Unavailable(Page page) {
    super("come back in " + page.retryAfter() + " s");
  }
}
