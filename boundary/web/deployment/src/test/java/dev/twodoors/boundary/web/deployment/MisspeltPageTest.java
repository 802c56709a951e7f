package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project's own page in place of one of the extension, with a typo in it. */
class MisspeltPageTest {
  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      SmallDoor.test()
          .withApplicationRoot(
              application ->
                  application
                      .addClasses(SmallDoor.CLASSES)
                      .addAsResource(
                          new StringAsset("<h1>{signin:titel}</h1>{problems.alll}"),
                          "templates/SignInPages/form.html"))
          .assertException(MisspeltPageTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(message.contains("SignInPages/form.html"), message);
    assertTrue(message.contains("problems.alll"), message);
    assertTrue(message.contains("signin:titel"), message);
  }

  @Test
  void endsTheBuildAndNamesFileAndWord() {
    // The extension has asserted it already.
  }
}
