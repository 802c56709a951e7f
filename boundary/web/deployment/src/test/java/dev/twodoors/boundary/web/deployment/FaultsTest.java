package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is our fault is said to be ours, and told by a reference only. */
class FaultsTest {
  @RegisterExtension static final QuarkusUnitTest DOOR = SmallDoor.test();

  @ParameterizedTest
  @ValueSource(strings = {"/faults/template", "/faults/code"})
  void showsAWholePageWithAReference(String path) {
    var page = Browser.of("admin").get(path);

    assertEquals(500, page.status());
    assertEquals("Something broke", page.title());
    assertTrue(page.text().matches("(?s).*Reference:? [0-9a-f]{32}.*"), page::text);
    assertFalse(page.text().contains(Faults.SECRET));
    assertFalse(page.text().contains("half a page"));
  }
}
