package com.example.shop.services.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.domain.catalog.Category;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that names alone fill, and pages for which the inverted index is asked, are one list. */
@QuarkusTest
class SearchTest {
  @Inject BrowseCatalog browse;

  @ParameterizedTest
  @CsvSource({"pa, 1", "pa, 2", "pa, 3", "pa, 50", "box, 1", "box, 4", "whiteboard, 1"})
  void findsEachMatchOnceInTheOrderOfNames(String word, int limit) {
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

  /** Whoever searches writes a letter in another way than whoever described the product. */
  @ParameterizedTest
  @CsvSource({
    "Caf\u00E9 \u00C9toile, caf\u00E9",
    "Caf\u00E9 \u00C9toile, cafe\u0301",
    "Caf\u00E9 \u00C9toile, CAFE\u0301",
    "Caf\u00E9 \u00C9toile, \u00E9toi",
    "Caf\u00E9 \u00C9toile, \uFF23\uFF21\uFF26",
    "ΟΔΟΣ, οδος",
    "οδος, ΟΔΟΣ",
    "οδος, οδοσ",
    "İstanbul, istanbul",
    "İstanbul, İSTANBUL",
    "ISTANBUL, İstanbul",
    "İstanbul, i\u0307stanbul",
    "Straße, STRASSE",
    "हिन्दी किताब, हिन्दी",
    "हिन्दी किताब, किता",
    "قلم ٣٤, ٣٤",
    "Kugel\u00ADschreiber, kugelschreiber",
    "☕\uFE0F Café, ☕ café"
  })
  void findsALetterHoweverItIsWritten(String written, String typed) {
    describe(written);

    assertEquals(List.of("KIT-0001"), walk(typed, null, 10));
  }

  @ParameterizedTest
  @CsvSource({"हिन्दी किताब, द", "قلم ٣٤, ٤", "Café, e\u0301"})
  void takesNoMarkAndNoDigitForTheEndOfAWord(String written, String typed) {
    describe(written);

    assertEquals(List.of(), walk(typed, null, 10));
  }

  @Test
  void findsAWordThatIsLongerThanStorageHolds() {
    describe("\uD835\uDCB3".repeat(2000));

    assertEquals(List.of("KIT-0001"), walk("x".repeat(100), null, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "&", "!", "':*", "\\", "\u00B4", "☕\uFE0F", "\u202E"})
  void findsEverythingByNoWord(String words) {
    var all = Database.column("SELECT sku FROM product ORDER BY name, sku");

    assertEquals(all, walk(words, null, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dark & !bean",
        "dark | (bean)",
        "bean <-> dark",
        "'dark' \\bean:*",
        "dark'';--bean"
      })
  void takesNothingTypedForAnOperator(String words) {
    assertEquals(List.of("KIT-0002"), walk(words, null, 10));
  }

  @Test
  void searchesInOneCategory() {
    var inPaper = matches("pa", " AND category = 'PAPER'");

    assertFalse(inPaper.isEmpty());
    assertEquals(inPaper, walk("pa", Category.PAPER, 1));
    assertFalse(inPaper.equals(matches("pa", "")));
  }

  private void describe(String text) {
    Database.execute("UPDATE product SET description = '" + text + "' WHERE sku = 'KIT-0001'");
  }

  private List<String> matches(String word, String condition) {
    return Database.column(
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
