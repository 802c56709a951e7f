package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConformingDoorTest {
  private static final BuiltDoor DOOR = BuiltDoor.of("conforming", ConformingDoorTest.class);

  @RegisterExtension static final QuarkusUnitTest BUILD = DOOR.test();

  @Test
  void isBuiltAndLeavesItsFacts() throws IOException {
    assertEquals("", Files.readString(DOOR.written("findings.txt")));
    assertTrue(Files.exists(DOOR.written("facts.json")));
  }
}
