package com.example.shop.services.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

  @Test
  void searchesInOneCategory() throws SQLException {
    var inPaper = matches("pa", " AND category = 'PAPER'");

    assertFalse(inPaper.isEmpty());
    assertEquals(inPaper, walk("pa", Category.PAPER, 1));
    assertFalse(inPaper.equals(matches("pa", "")));
  }

  private List<String> matches(String word, String condition) throws SQLException {
    return database.column(
        "SELECT sku FROM product WHERE search @@ to_tsquery('english', '"
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
