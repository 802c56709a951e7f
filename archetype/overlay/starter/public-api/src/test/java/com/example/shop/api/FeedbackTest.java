package com.example.shop.api;

import static dev.twodoors.boundary.testing.api.Problems.is;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.services.feedback.SendFeedback;
import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.testing.api.Caller;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackTest {
  private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

  private final Caller member = Caller.as("member");
  private final Caller partner = Caller.as("partner");
  private final String words = "The door squeaks. " + UUID.randomUUID();

  @Test
  void takesWhatAMemberSays() {
    says(member, words)
        .statusCode(200)
        .body("words", equalTo(words))
        .body("author", equalTo("member"))
        .body("id", notNullValue())
        .body("sentAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
  }

  @Test
  void refusesTheSameWordsOnTheSameDay() {
    says(member, words).statusCode(200);
    is(says(member, words), ApiError.ALREADY_SAID).body("detail", containsString("tomorrow"));
    says(Caller.as("member2"), words).statusCode(200);
  }

  @Test
  void refusesWhatIsNoText() {
    for (var bad : new String[] {"", " ", "bell \\u0007", "a".repeat(1001)}) {
      is(says(member, bad), StandardError.INVALID_INPUT)
          .body("violations[0].path", equalTo("words"));
    }
  }

  @Test
  void keepsTextAsItIs() {
    var hostile = "'; DROP TABLE remark; -- <b>bold</b> 🖊 \u202e ${7*7} {{7*7}} " + words;
    says(member, hostile).statusCode(200).body("words", equalTo(hostile));
  }

  @Test
  void listsEachRemarkOncePageByPage() {
    for (var i = 0; i < 5; i++) {
      says(member, words + i).statusCode(200);
    }
    Database.execute("UPDATE remark SET sent_at = '2026-01-01T00:00:00Z' WHERE author = 'member'");
    var ids = walk("/v1/feedback?limit=2");
    assertEquals(Database.number("SELECT count(*) FROM remark"), ids.size());
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void namesTheParameterThatIsAtFault() {
    for (var query : new String[] {"limit=0", "limit=101", "limit=abc"}) {
      is(partner.get("/v1/feedback?" + query), StandardError.INVALID_INPUT)
          .body("violations[0].path", equalTo("limit"));
    }
    is(partner.get("/v1/feedback?cursor=abc"), StandardError.MALFORMED_REQUEST)
        .body("violations[0].path", equalTo("cursor"));
  }

  @Test
  void isForThoseWhomTheCapabilitiesNameOnly() {
    is(says(partner, words), StandardError.FORBIDDEN);
    is(member.get("/v1/feedback"), StandardError.FORBIDDEN);
    is(Caller.nobody().get("/v1/feedback"), StandardError.TOKEN_MISSING);
  }

  @Test
  void boundsInTheContractWhatTheCapabilityBounds() {
    Caller.nobody()
        .get("/q/openapi?format=json")
        .body(
            "components.schemas.SendFeedbackRequest.properties.words.maxLength",
            equalTo(SendFeedback.LONGEST_WORDS))
        .body("paths.'/v1/feedback'.post.x-capability", equalTo("feedback.send"))
        .body("paths.'/v1/feedback'.post.security[0].bearer", equalTo(List.of("member")))
        .body("paths.'/v1/feedback'.get.security[0].bearer", equalTo(List.of("partner")));
  }

  private static ValidatableResponse says(Caller caller, String words) {
    return caller.post("/v1/feedback", "{\"words\":\"" + words + "\"}");
  }

  private List<String> walk(String start) {
    var found = new ArrayList<String>();
    var here = start;
    while (here != null) {
      var page =
          partner.request().urlEncodingEnabled(false).get(here).then().statusCode(200).extract();
      found.addAll(page.path("items.id"));
      var link = page.header("Link");
      var next = link == null ? null : NEXT.matcher(link);
      here = next != null && next.matches() ? next.group(1) : null;
    }
    return found;
  }
}
