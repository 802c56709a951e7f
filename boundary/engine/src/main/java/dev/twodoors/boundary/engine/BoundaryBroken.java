package dev.twodoors.boundary.engine;

import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.TextReport;

/**
 * Ends a build or a test with what was found, all of it. It has no stack trace: where it was thrown
 * helps nobody.
 */
public final class BoundaryBroken extends RuntimeException {
  private BoundaryBroken(String text) {
    super("\n\n" + text, null, false, false);
  }

  /**
   * When nothing can be judged.
   *
   * @param reason what is wrong and what to do
   */
  public static BoundaryBroken because(String reason) {
    return new BoundaryBroken(reason + "\n");
  }

  /**
   * @throws BoundaryBroken unless the judgement passes
   */
  public static void unlessPassed(Judgement judgement) {
    if (!judgement.passes()) {
      throw new BoundaryBroken(TextReport.of(judgement));
    }
  }

  /** The findings alone: this is what builders print. */
  @Override
  public String toString() {
    return getMessage();
  }
}
