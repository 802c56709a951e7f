package dev.twodoors.boundary.engine.report;

/** What tells more about a rule, wherever a report is read. */
final class Explanation {
  private Explanation() {}

  static String of(String rule) {
    return "./doors explain " + rule;
  }
}
