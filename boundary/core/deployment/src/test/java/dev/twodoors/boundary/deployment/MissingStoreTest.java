package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.AuditTrail;
import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application with capabilities and without the extension that stores what they did. */
class MissingStoreTest {
  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      new QuarkusUnitTest()
          .withEmptyApplication()
          .overrideConfigKey("database.url", "jdbc:none:the-application-never-starts")
          .assertException(MissingStoreTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(message.contains(AuditTrail.class.getName()), message);
    assertTrue(message.contains("<artifactId>boundary-store</artifactId>"), message);
  }

  @Test
  void endsTheBuildAndNamesTheExtension() {
    // The extension has asserted it already.
  }
}
