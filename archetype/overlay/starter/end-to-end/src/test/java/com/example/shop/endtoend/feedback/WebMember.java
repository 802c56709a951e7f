package com.example.shop.endtoend.feedback;

import dev.twodoors.boundary.testing.people.Browser;
import dev.twodoors.boundary.testing.people.Reply;
import java.util.Map;

/** A member at the pages. */
record WebMember(Browser browser) implements Member {
  private static final Map<String, String> SENDING =
      Map.of("You told us exactly this today", "AlreadySaid");

  @Override
  public Reply says(String words) {
    var form = browser.get("/").formOrKeys("/feedback").with("words", words);
    var answer = browser.submit(form);
    return answer.status() == 303 ? Reply.of("Sent") : answer.refusal(SENDING);
  }
}
