package com.example.shop.endtoend.people;

/** The door asked to come back later before there was anything to say. */
public final class Unavailable extends RuntimeException {
  Unavailable(Page page) {
    super("come back in " + page.retryAfter() + " s");
  }
}
