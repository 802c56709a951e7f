package dev.twodoors.boundary.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CookieSafeAddressTest {

  @Test
  void leavesAnAddressThatACookieCanCarry() {
    assertEquals("//a/b?c=%3B&d", CookieSafeAddress.encoded("//a/b?c=%3B&d"));
  }

  @Test
  void encodesWhatACookieCannotCarry() {
    assertEquals("/a%3Bb?c=%2C%22%5C", CookieSafeAddress.encoded("/a;b?c=,\"\\"));
  }

  @Test
  void neverLeadsToAnotherHost() {
    assertEquals("/evil.example/%3B", CookieSafeAddress.encoded("//evil.example/;"));
  }
}
