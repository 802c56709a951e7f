package dev.twodoors.boundary.store.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clock of a project's own that cannot be made: no capability is called with it. */
class ClockWithoutTimeTest {
  public static class OurTime {
    @Produces
    @Singleton
    Clock clock() {
      throw new IllegalStateException("the time server is away");
    }
  }

  @RegisterExtension
  static final QuarkusUnitTest START =
      new QuarkusUnitTest()
          .withApplicationRoot(root -> root.addClass(OurTime.class))
          .assertException(ClockWithoutTimeTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    assertEquals("the time server is away", failure.getMessage());
    assertEquals(OurTime.class.getName(), failure.getStackTrace()[0].getClassName());
  }

  @Test
  void endsTheStartAndIsNamed() {
    // The extension has asserted it already.
  }
}
