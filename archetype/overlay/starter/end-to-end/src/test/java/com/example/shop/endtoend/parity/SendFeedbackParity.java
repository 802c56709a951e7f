package com.example.shop.endtoend.parity;

import dev.twodoors.boundary.engine.judge.ParityScenarios;
import dev.twodoors.boundary.testing.parity.Scenario;
import dev.twodoors.boundary.testing.parity.ScenarioSource;
import dev.twodoors.boundary.testing.people.ApiClient;
import dev.twodoors.boundary.testing.people.ApiPerson;
import dev.twodoors.boundary.testing.people.Browser;
import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.people.WebPerson;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What feedback.send comes to at both doors. */
@ParityScenarios
final class SendFeedbackParity implements ScenarioSource {
  private static final Map<String, String> CODES = Map.of("already-said", "AlreadySaid");
  private static final Map<String, String> WORDINGS =
      Map.of("You told us exactly this today", "AlreadySaid");

  @Override
  public List<String> tables() {
    return List.of("remark");
  }

  @Override
  public List<Scenario> all() {
    return List.of(
        Scenario.of(
            "feedback.send", "Sent", doors -> door -> at(door, "member", "The door squeaks.")),
        Scenario.of("feedback.send", "Invalid", doors -> door -> at(door, "member", "")),
        Scenario.of(
            "feedback.send",
            "AlreadySaid",
            doors -> {
              at(doors.api(), "member", "It squeaks still.");
              return door -> at(door, "member", "It squeaks still.");
            }),
        Scenario.of(
            "feedback.send", "Denied", doors -> door -> at(door, "partner", "Nothing squeaks.")));
  }

  private static Reply at(Door door, String user, String typed) {
    return switch (door.person(user)) {
      case ApiPerson(var client) -> at(client, typed);
      case WebPerson(var browser) -> at(browser, typed);
    };
  }

  private static Reply at(ApiClient client, String typed) {
    var answer = client.post("/v1/feedback", UUID.randomUUID().toString(), Map.of("words", typed));
    return answer.status() == 200 ? Reply.of("Sent") : answer.refusal(CODES);
  }

  private static Reply at(Browser browser, String typed) {
    var form = browser.get("/").formOrKeys("/feedback").with("words", typed);
    var answer = browser.submit(form);
    return answer.status() == 303 ? Reply.of("Sent") : answer.refusal(WORDINGS);
  }
}
