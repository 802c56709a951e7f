package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.judge.Judgement.By;

/**
 * What excuses a finding.
 *
 * @param by {@code waiver}, or the decision's id
 * @param until the last day on which it excuses, as written
 */
record Excuse(String by, String reason, String until, Location where) {

  static Excuse of(By by) {
    return switch (by) {
      case By.OfWaiver(var waiver) ->
          new Excuse("waiver", waiver.reason(), waiver.expires(), waiver.where());
      case By.OfDecision(var decision) ->
          new Excuse(decision.id(), decision.title(), decision.revisit(), decision.where());
    };
  }
}
