package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.TextReport;

/** What was found, for the one who builds. Where this was thrown helps nobody: no stack trace. */
final class BoundaryBroken extends RuntimeException {
  BoundaryBroken(Judgement judgement) {
    super("\n\n" + TextReport.of(judgement), null, false, false);
  }

  /** The findings alone: the builder prints this. */
  @Override
  public String toString() {
    return getMessage();
  }
}
