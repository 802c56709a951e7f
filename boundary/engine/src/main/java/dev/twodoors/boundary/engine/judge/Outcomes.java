package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.DoorReport.Failure;
import dev.twodoors.boundary.engine.facts.DoorReport.Use;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.judge.Judgement.By;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** How the rules that were judged so far were answered: what is excused, and what is not. */
public record Outcomes(List<Use> excused, List<Failure> failed) {

  static Outcomes of(Judgement judgement) {
    return new Outcomes(
        judgement.excused().stream().map(Outcomes::use).toList(),
        judgement.findings().stream()
            .map(finding -> new Failure(finding.rule(), finding.subject()))
            .toList());
  }

  static Outcomes of(Collection<DoorReport> doors) {
    return doors.stream()
        .map(door -> new Outcomes(door.excused(), door.failed()))
        .reduce(new Outcomes(List.of(), List.of()), Outcomes::and);
  }

  Outcomes and(Outcomes more) {
    return new Outcomes(
        Stream.concat(excused.stream(), more.excused.stream()).toList(),
        Stream.concat(failed.stream(), more.failed.stream()).toList());
  }

  /** Whether a waiver excuses something. */
  public boolean uses(Waiver waiver) {
    return excused.stream().anyMatch(use -> use.where().equals(waiver.where()));
  }

  /** Whether the build fails for exactly this. */
  public boolean failed(String rule, String subject) {
    return failed.contains(new Failure(rule, subject));
  }

  private static Use use(Excused excused) {
    var finding = excused.finding();
    return switch (excused.by()) {
      case By.OfWaiver(var waiver) ->
          new Use(
              finding.rule(),
              finding.subject(),
              Use.WAIVER,
              waiver.reason(),
              waiver.expires(),
              waiver.where());
      case By.OfDecision(var decision) ->
          new Use(
              finding.rule(),
              finding.subject(),
              decision.id(),
              decision.title(),
              decision.revisit(),
              decision.where());
    };
  }
}
