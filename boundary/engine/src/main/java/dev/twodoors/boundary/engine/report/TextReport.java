package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Judgement;

/** A judgement as a developer reads it. */
public final class TextReport {
  private TextReport() {}

  /** Every problem and finding, a blank line between two; empty when it passes. */
  public static String of(Judgement judgement) {
    var text = new StringBuilder();
    judgement.problems().forEach(problem -> text.append(problem).append('\n'));
    for (var finding : judgement.findings()) {
      text.append(block(finding)).append('\n');
    }
    return text.toString();
  }

  private static String block(Finding finding) {
    return finding.rule() + "  " + finding.headline() + "\n";
  }
}
