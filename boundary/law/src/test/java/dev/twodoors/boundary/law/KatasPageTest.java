package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.kata.Katas;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The index of katas names those that there are; {@code -Ddocs.refresh} writes it anew. */
class KatasPageTest {
  private static final String PAGE = "docs/katas.md";

  @Test
  void thePageListsEachKata() throws IOException {
    var table = new StringBuilder("| about | rule | kata |\n| --- | --- | --- |\n");
    for (var kata : Katas.all()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | `%s` | %s |\n",
              kata.rule().card().group().shown(),
              kata.rule().id(),
              kata.title()));
    }
    Drawn.assertFresh(PAGE, "katas", table.toString());
  }

  @Test
  void theOnesThatItNamesAreThere() {
    var named = Document.of(PAGE).groups("\\./doors kata ([a-z][a-z-]+)");
    assertTrue(!named.isEmpty());
    named.removeIf(rule -> Katas.find(rule).isPresent());
    assertEquals(java.util.Set.of(), named);
  }
}
