package dev.twodoors.boundary.engine.report;

/** Where a rule is explained, relative to the project's root. */
final class RulePage {
  private RulePage() {}

  static String of(String rule) {
    return "docs/rules/" + rule + ".md";
  }
}
