package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.Consumer;
import dev.twodoors.boundary.Kind;
import dev.twodoors.boundary.Risk;
import io.quarkus.test.QuarkusUnitTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ViolatingDoorTest {
  @Capability(
      id = "orders.cancel",
      kind = Kind.CORE,
      risk = Risk.MEDIUM,
      consumers = Consumer.MOBILE)
  static class CancelOrder implements Command<CancelOrder.Input, CancelOrder.Outcome> {
    record Input(String order) {}

    sealed interface Outcome {
      record Cancelled() implements Outcome {}
    }

    @Override
    public Outcome handle(Input input) {
      return new Outcome.Cancelled();
    }
  }

  private static final BuiltDoor DOOR = BuiltDoor.of("violating", CancelOrder.class);

  @RegisterExtension
  static final QuarkusUnitTest BUILD = DOOR.test().assertException(ViolatingDoorTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var findings = read("findings.txt");
    assertTrue(findings.contains("api-missing  orders.cancel is CORE"), findings);
    assertTrue(failure.getMessage().contains("\n\n" + findings), failure::getMessage);
    assertFalse(failure.getMessage().contains("\tat "), failure::getMessage);
  }

  private static String read(String name) {
    try {
      return Files.readString(DOOR.written(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void endsTheBuildWithItsFindingsAndNothingElse() {
    // The extension has asserted it already.
  }
}
