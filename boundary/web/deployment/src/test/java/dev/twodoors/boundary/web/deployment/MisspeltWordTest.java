package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Words of a project's own for a message that there is not. */
class MisspeltWordTest {
  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      SmallDoor.test()
          .withApplicationRoot(
              application ->
                  application
                      .addClasses(SmallDoor.CLASSES)
                      .addAsResource(
                          new StringAsset("nmae=Small shop"), "messages/site.properties"))
          .assertException(MisspeltWordTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(message.contains("nmae"), message);
    assertTrue(message.contains("site"), message);
  }

  @Test
  void endsTheBuildAndNamesIt() {
    // The extension has asserted it already.
  }
}
