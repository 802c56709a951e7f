package dev.twodoors.boundary.engine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountTest {
  @Test
  void countsInWords() {
    assertEquals("1 capability", Count.of(1, "capability"));
    assertEquals("2 capabilities", Count.of(2, "capability"));
    assertEquals("0 classes", Count.of(0, "class"));
    assertEquals("11 endpoints", Count.of(11, "endpoint"));
  }
}
