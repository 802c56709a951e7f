package com.example.shop.endtoend.parity;

import dev.twodoors.boundary.engine.judge.ParityScenarios;
import dev.twodoors.boundary.testing.parity.Row;
import dev.twodoors.boundary.testing.parity.Scenario;
import java.util.List;

/** The scenarios of this project: one for each outcome of each capability that both doors offer. */
@ParityScenarios
final class Scenarios {

  /** What a scenario may change; what refers to another table stands behind it. */
  static final List<String> TABLES = List.of();

  private Scenarios() {}

  static List<Scenario> all() {
    return List.of();
  }

  static Scenario scenario(String capability, String outcome, Scenario.Beginning beginning) {
    return new Scenario(new Row(capability, outcome), beginning);
  }
}
