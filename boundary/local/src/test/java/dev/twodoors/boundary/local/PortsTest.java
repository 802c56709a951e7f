package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void givesNoPortTwice() {
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      given.add(Ports.anyFree());
    }
    assertEquals(1_000, given.size());
  }
}
