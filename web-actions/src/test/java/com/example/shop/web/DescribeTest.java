package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescribeTest {
  private static final String PATH = "/desk/products/FIL-0001";
  private static final String HOSTILE =
      "<img src=x onerror=alert(1)> \"'; DROP TABLE product;-- \u202e 🖊";

  private Browser clerk;

  @BeforeEach
  void signIn() {
    clerk = Browser.of("clerk");
  }

  private FormElement form() {
    return clerk.get(PATH).form(PATH);
  }

  @Test
  void savesWhatAClerkTyped() {
    var saved =
        clerk.submit(form(), Map.of("name", HOSTILE, "description", HOSTILE + "\nsecond line"));
    assertEquals(303, saved.status());
    assertEquals("/products/FIL-0001", saved.path());
    var page = new Browser().get(saved.path());
    assertEquals(HOSTILE.strip(), page.title());
    assertFalse(page.response().asString().contains("<img src=x"));
    assertFalse(new Browser().get("/?words=FIL").response().asString().contains("<img src=x"));
    assertEquals(
        HOSTILE,
        form().formData().stream()
            .filter(f -> f.key().equals("name"))
            .findFirst()
            .orElseThrow()
            .value());
  }

  @Test
  void showsTheTextOfWhoeverWasFaster() {
    var mine = form();
    clerk.submit(form(), Map.of("name", "Theirs"));
    var refused = clerk.submit(mine, Map.of("name", "Mine"));
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("Somebody else edited"));
    assertEquals("Mine", refused.html().select("#name").val());
    assertTrue(refused.text().contains("Theirs"));
    assertEquals(303, clerk.submit(refused.form(PATH), Map.of()).status());
    assertEquals("Mine", clerk.get("/products/FIL-0001").title());
  }

  @Test
  void refusesTextThatIsNone() {
    for (var name : new String[] {"", "   ", "x".repeat(121), "a\u0000b", "a\u001bb"}) {
      var refused = clerk.submit(form(), Map.of("name", name));
      assertEquals(422, refused.status());
      assertFalse(refused.errorAt("name").isEmpty());
    }
    var long_ = clerk.submit(form(), Map.of("description", "x".repeat(2_001)));
    assertEquals(422, long_.status());
    assertEquals(2_001, long_.html().select("#description").val().length());
    assertEquals(422, clerk.submit(form(), Map.of("version", "x")).status());
  }

  @Test
  void hasNoPageForWhatIsNoProduct() {
    assertEquals(404, clerk.get("/desk/products/PEN-9999").status());
    assertEquals(
        404, clerk.post("/desk/products/PEN-9999", Browser.filled(form(), Map.of())).status());
  }

  @Test
  void keepsBuyersOut() {
    var buyer = Browser.of("buyer");
    var fields = Browser.filled(form(), Map.of("name", "Cheap"));
    fields.put("csrf", buyer.get("/").form("/sign-out").formData().get(0).value());
    assertEquals(403, buyer.post(PATH, fields).status());
  }
}
