package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.CookieNames;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftTest {
  private final String words = "Half a thought " + UUID.randomUUID();
  private Browser member;

  @BeforeEach
  void signIn() {
    member = Browser.of("member");
  }

  @AfterEach
  void forget() {
    Database.change("DELETE FROM web.draft");
  }

  /** What the button does that has an address of its own. */
  private Page keep(String typed) {
    var form = member.get("/").form("/feedback");
    assertEquals("/draft", form.select("button[formaction]").attr("formaction"));
    return member.post("/draft", Browser.filled(form, Map.of("words", typed)));
  }

  private static String offered(Browser browser) {
    return browser.get("/").html().select("#words").val();
  }

  @Test
  void offersWhatWasKeptAgainAlsoAfterSigningOut() {
    assertEquals("/", keep(words).path());
    assertEquals(words, offered(member));
    member.submit(member.get("/").form("/sign-out"), Map.of());
    var again = Browser.of("member");
    assertEquals(words, offered(again));
    assertTrue(again.get("/").text().contains("Nobody has seen them yet"));
  }

  @Test
  void keepsTheLatestWordsOnly() {
    keep("first");
    keep(words);
    assertEquals(words, offered(member));
    assertEquals(1, Database.number("SELECT count(*) FROM web.draft"));
  }

  @Test
  void belongsToThePerson() {
    keep(words);
    assertEquals("", offered(Browser.of("member2")));
  }

  @Test
  void isGoneOnceTheWordsAreSent() {
    keep(words);
    var form = member.get("/").form("/feedback");
    assertEquals(303, member.submit(form, Map.of()).status());
    assertEquals("", offered(member));
    assertEquals(1, Database.number("SELECT count(*) FROM remark WHERE words = ?", words));
  }

  @Test
  void staysWhileTheWordsAreRefused() {
    keep(words);
    var form = member.get("/").form("/feedback");
    assertEquals(422, member.submit(form, Map.of("words", " ")).status());
    assertEquals(words, offered(member));
  }

  @Test
  void takesWordsTooLongToBeSentButNothingThatCannotBeStored() {
    var much = "x".repeat(5_000);
    assertEquals(303, keep(much).status());
    assertEquals(much, offered(member));
    assertEquals(422, keep("a\u0000b").status());
  }

  @Test
  void isOnlyForThoseWhoSignedIn() {
    var stranger = new Browser();
    var fields = new HashMap<>(Map.of("words", words));
    var answer = stranger.post("/draft", fields);
    assertEquals("/sign-in", answer.path());
    assertFalse(stranger.cookieNames().contains(CookieNames.session()));
    assertEquals(0, Database.number("SELECT count(*) FROM web.draft"));
  }
}
