package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogTest {
  private final Browser visitor = new Browser();

  private static List<String> skus(Page page) {
    return page.html().select("[data-sku]").eachAttr("data-sku");
  }

  @Test
  void showsTwentyProductsEachOnALineOfItsOwn() {
    var page = visitor.get("/");
    assertEquals(200, page.status());
    assertEquals(20, skus(page).size());
    var lines =
        page.response().asString().lines().filter(line -> line.contains("data-sku=")).toList();
    assertEquals(20, lines.size());
  }

  @Test
  void pagesThroughTheWholeCatalogueOnce() {
    var seen = new HashSet<String>();
    var page = visitor.get("/");
    for (var pages = 0; pages < 10; pages++) {
      for (var sku : skus(page)) {
        assertTrue(seen.add(sku), sku + " appears twice");
      }
      var next = page.html().select("a[rel=next]");
      if (next.isEmpty()) {
        break;
      }
      page = visitor.get(next.attr("href"));
    }
    assertEquals(60, seen.size());
  }

  @Test
  void findsByWordsAndCategory() {
    var page = visitor.get("/?words=paper+a4&category=paper");
    assertTrue(skus(page).contains("PAP-0001"));
    assertTrue(skus(page).stream().allMatch(sku -> sku.startsWith("PAP-")));
    assertEquals("paper a4", page.html().select("#words").val());
    assertEquals("PAPER", page.html().select("#category input[checked]").val());
  }

  @Test
  void findsByNumber() {
    assertEquals(List.of("PEN-0001"), skus(visitor.get("/?words=PEN-0001")));
    assertEquals(List.of("PEN-0001"), skus(visitor.get("/?words=0001+pen")));
  }

  @Test
  void saysSoWhenNothingIsFound() {
    var page = visitor.get("/?words=unobtainium");
    assertEquals(200, page.status());
    assertTrue(page.text().contains("No product matches"));
  }

  @Test
  void keepsBadSearchesInTheForm() {
    var page = visitor.get("/?words=pen&category=cars");
    assertEquals(422, page.status());
    assertTrue(page.problems().contains("must be one of"));
    assertEquals("pen", page.html().select("#words").val());
    assertEquals(422, visitor.get("/?words=" + "x".repeat(101)).status());
    assertEquals(422, visitor.get("/?words=a%00b").status());
    assertEquals(422, visitor.get("/?after=nonsense").status());
  }

  @Test
  void treatsSearchesAsWordsWhateverTheyHold() {
    for (var words :
        new String[] {
          "%27%3B%20DROP%20TABLE%20product%3B--",
          "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "a%20%26%20!b%20%7C%20(c)",
          "%F0%9F%96%8A%EF%B8%8F",
          "%E2%80%AEnep"
        }) {
      var page = visitor.get("/?words=" + words);
      assertEquals(200, page.status(), words);
      assertFalse(page.response().asString().contains("<script>"), words);
    }
    assertEquals(20, skus(visitor.get("/")).size());
  }

  @Test
  void showsOneProduct() {
    var page = visitor.get("/products/PEN-0001");
    assertEquals("Ballpoint pen, blue, box of 50", page.title());
    assertTrue(page.text().contains("€12.90"));
  }

  @Test
  void writesNumbersAsPeopleHereDo() {
    Warehouse.stock("PAP-0001", 12_900);
    assertTrue(visitor.get("/products/PAP-0001").text().contains("12,900 pieces"));
  }

  @Test
  void hasNoPageForWhatIsNoProduct() {
    for (var path :
        new String[] {
          "/products/PEN-9999", "/products/x", "/products/%3Cb%3E", "/products/pen-0001"
        }) {
      var page = visitor.get(path);
      assertEquals(404, page.status(), path);
      assertEquals("Not found", page.title());
    }
  }
}
