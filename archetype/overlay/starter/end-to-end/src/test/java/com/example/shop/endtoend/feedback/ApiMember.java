package com.example.shop.endtoend.feedback;

import dev.twodoors.boundary.testing.people.ApiClient;
import dev.twodoors.boundary.testing.people.Reply;
import java.util.Map;
import java.util.UUID;

/** A member whose program uses the API. */
record ApiMember(ApiClient client) implements Member {
  private static final Map<String, String> SENDING = Map.of("already-said", "AlreadySaid");

  @Override
  public Reply says(String words) {
    var key = UUID.randomUUID().toString();
    var answer = client.post("/v1/feedback", key, Map.of("words", words));
    return answer.status() == 200 ? Reply.of("Sent") : answer.refusal(SENDING);
  }
}
