package com.example.shop.endtoend.parity;

import com.example.shop.endtoend.feedback.Member;
import dev.twodoors.boundary.engine.judge.ParityScenarios;
import dev.twodoors.boundary.testing.parity.Row;
import dev.twodoors.boundary.testing.parity.Scenario;
import java.util.List;

/** The scenarios of this project: one for each outcome of each capability that both doors offer. */
@ParityScenarios
final class Scenarios {

  /** What a scenario may change; what refers to another table stands behind it. */
  static final List<String> TABLES = List.of("remark");

  private Scenarios() {}

  static List<Scenario> all() {
    return List.of(
        scenario(
            "feedback.send",
            "Sent",
            doors -> door -> Member.at(door, "member").says("The door squeaks.")),
        scenario(
            "feedback.send",
            "AlreadySaid",
            doors -> {
              Member.at(doors.api(), "member").says("It squeaks still.");
              return door -> Member.at(door, "member").says("It squeaks still.");
            }),
        scenario(
            "feedback.send",
            "Denied",
            doors -> door -> Member.at(door, "partner").says("Nothing squeaks.")));
  }

  static Scenario scenario(String capability, String outcome, Scenario.Beginning beginning) {
    return new Scenario(new Row(capability, outcome), beginning);
  }
}
