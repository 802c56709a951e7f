package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackTest {
  private static final String HOSTILE =
      "<script>alert('1')</script> '; DROP TABLE remark;-- \u202eevil 🖊 ";

  private final String words = "The door squeaks. " + UUID.randomUUID();
  private Browser member;

  @BeforeEach
  void signIn() {
    member = Browser.of("member");
  }

  private FormElement form() {
    return member.get("/").form("/feedback");
  }

  private Page send(String typed) {
    return member.submit(form(), Map.of("words", typed));
  }

  private static long stored(String words) {
    return Database.number("SELECT count(*) FROM remark WHERE words = ?", words);
  }

  @Test
  void thanksForWhatWasSaid() {
    var sent = send(words);
    assertEquals(303, sent.status());
    assertTrue(member.get(sent.path()).text().contains("Thank you"));
    assertEquals(1, stored(words));
  }

  @Test
  void keepsWordsOnceWhenTheFormIsSentTwice() {
    var fields = Browser.filled(form(), Map.of("words", words));
    assertEquals(303, member.post("/feedback", fields).status());
    assertEquals(303, member.post("/feedback", fields).status());
    assertEquals(1, stored(words));
  }

  @Test
  void refusesToHearTheSameTwiceOnADayAndKeepsWhatWasTyped() {
    send(words);
    var refused = send(words);
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("Your words: You told us exactly this today"));
    assertFalse(refused.errorAt("words").isEmpty());
    assertEquals(words, refused.html().select("#words").val());
    assertEquals(1, stored(words));
  }

  @Test
  void refusesWhatIsNoText() {
    for (var typed : new String[] {"", "   ", "x".repeat(1_001), "a\u0000b", "a\u0007b"}) {
      var refused = send(typed);
      assertEquals(422, refused.status());
      assertFalse(refused.errorAt("words").isEmpty());
    }
  }

  @Test
  void treatsWordsAsWordsWhateverTheyHold() {
    var kept = HOSTILE + UUID.randomUUID();
    assertEquals(303, send(kept).status());
    assertEquals(1, stored(kept));
    var refused = send(kept);
    assertFalse(refused.response().asString().contains("<script>"));
    assertEquals(kept, refused.html().select("#words").val());
  }

  @Test
  void invitesStrangersToSignInAndTellsOthersThatThereIsNothing() {
    var stranger = new Browser().get("/");
    assertEquals(200, stranger.status());
    assertFalse(stranger.html().select("main a[href=/sign-in]").isEmpty());
    var partner = Browser.of("partner");
    assertTrue(partner.get("/").text().contains("not one of a member"));
  }

  @Test
  void listensToMembersOnly() {
    var partner = Browser.of("partner");
    var fields = Browser.filled(form(), Map.of("words", words));
    fields.put("csrf", partner.get("/").form("/sign-out").formData().get(0).value());
    assertEquals(403, partner.post("/feedback", fields).status());
    assertEquals("/sign-in", new Browser().get("/feedback").path());
    assertEquals(0, stored(words));
  }
}
