package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words for an error that there is not. */
class UnknownWordsTest {
  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      Bakery.with(BakeryError.class)
          .overrideConfigKey("boundary.api.errors.not-fuond.title", "We do not bake that")
          .assertException(UnknownWordsTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(
        message.contains("boundary.api.errors.not-fuond in application.properties: There is no"),
        message);
    assertTrue(message.contains("not-found, "), message);
  }

  @Test
  void endTheBuild() {
    // The extension has asserted it already.
  }
}
