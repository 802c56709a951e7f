package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.QuarkusUnitTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a part of the project's own fails that stands on every page, one without it is shown. */
class BrokenPartsTest {
  @RegisterExtension
  static final QuarkusUnitTest DOOR =
      SmallDoor.test()
          .withApplicationRoot(
              application ->
                  application.addClasses(SmallDoor.CLASSES).addClass(BrokenNavigation.class))
          .setLogRecordPredicate(log -> log.getThrown() != null)
          .assertLogRecords(
              logged ->
                  assertTrue(
                      logged.stream()
                          .map(log -> log.getThrown())
                          .anyMatch(BrokenPartsTest::namesTheClass),
                      () -> "the log names the class: " + logged));

  @Test
  void showsAPageWithAReference() {
    var page = new Browser().get("/sign-in");

    assertEquals(500, page.status());
    assertEquals("Something broke", page.title());
    assertTrue(page.text().matches("(?s).*Reference:? [0-9a-f]{32}.*"), page::text);
    assertFalse(page.text().contains(Faults.SECRET));
  }

  private static boolean namesTheClass(Throwable thrown) {
    return thrown != null
        && (Arrays.stream(thrown.getStackTrace())
                .anyMatch(place -> place.getClassName().equals(BrokenNavigation.class.getName()))
            || namesTheClass(thrown.getCause()));
  }
}
