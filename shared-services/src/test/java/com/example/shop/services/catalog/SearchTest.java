package com.example.shop.services.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.domain.catalog.Category;
import com.example.shop.services.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that names alone fill, and pages for which the inverted index is asked, are one list. */
@QuarkusTest
class SearchTest {
  @Inject BrowseCatalog browse;
  @Inject Database database;

  @ParameterizedTest
  @CsvSource({"pa, 1", "pa, 2", "pa, 3", "pa, 50", "box, 1", "box, 4", "whiteboard, 1"})
  void findsEachMatchOnceInTheOrderOfNames(String word, int limit) throws SQLException {
    var all = matches(word, "");

    assertFalse(all.isEmpty());
    assertEquals(all, walk(word, null, limit));
  }

  /** Words that English leaves out, and what its parser keeps in pieces of its own. */
  @ParameterizedTest
  @CsvSource({
    "no, PAP-0006",
    "not, PAP-0006",
    "the, DSK-0002",
    "dott, PAP-0006",
    "drying, PEN-0003",
    "dryin, PEN-0003",
    "24/6, DSK-0004",
    "6, DSK-0004",
    "0.5, PEN-0006",
    "5 x 500, PAP-0001",
    "0001, PEN-0001",
    "pap-00, PAP-0001",
    "NOTEBOOK, PAP-0004",
    "80 %, KIT-0002"
  })
  void findsWhatEachWordBegins(String words, String sku) {
    assertTrue(walk(words, null, 100).contains(sku));
  }

  @ParameterizedTest
  @CsvSource({"ote, PAP-0006", "notebooks, PAP-0006", "pen no, PEN-0001"})
  void findsNothingElse(String words, String sku) {
    assertFalse(walk(words, null, 100).contains(sku));
  }

  @Test
  void findsALetterHoweverItIsWritten() throws SQLException {
    database.execute(
        "UPDATE product SET description = 'Caf\u00E9 \u00C9toile' WHERE sku = 'KIT-0001'");

    for (var words :
        List.of("caf\u00E9", "cafe\u0301", "CAFE\u0301", "\u00E9toi", "\uFF23\uFF21\uFF26")) {
      assertEquals(List.of("KIT-0001"), walk(words, null, 10), words);
    }
  }

  @Test
  void searchesInOneCategory() throws SQLException {
    var inPaper = matches("pa", " AND category = 'PAPER'");

    assertFalse(inPaper.isEmpty());
    assertEquals(inPaper, walk("pa", Category.PAPER, 1));
    assertFalse(inPaper.equals(matches("pa", "")));
  }

  private List<String> matches(String word, String condition) throws SQLException {
    return database.column(
        "SELECT sku FROM product WHERE search @@ to_tsquery('simple', '"
            + word
            + ":*')"
            + condition
            + " ORDER BY name, sku");
  }

  private List<String> walk(String word, Category category, int limit) {
    var found = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          switch (browse.handle(new BrowseCatalog.Input(word, category, cursor, limit))) {
            case BrowseCatalog.Outcome.Found(var answer) -> answer;
          };
      page.items().forEach(item -> found.add(item.sku().value()));
      cursor = page.next();
    } while (cursor != null);
    return found;
  }
}
