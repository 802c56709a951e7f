package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.judge.Finding.Evidence;
import dev.twodoors.boundary.engine.judge.Judgement.By;
import dev.twodoors.boundary.engine.judge.Judgement.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the waiver or the decision that excuses a finding. One that names the finding and excuses
 * nothing, because it expired for example, becomes part of the finding: the rules about waivers and
 * decisions are then silent about it, so that one cause gives one finding.
 */
final class Exceptions {
  private static final int NOTICE = 14;

  private final Governance governance;
  private final LocalDate today;
  private final WaiverTerms waivers;
  private final DecisionTerms decisions;

  private Exceptions(
      Governance governance, LocalDate today, WaiverTerms waivers, DecisionTerms decisions) {
    this.governance = governance;
    this.today = today;
    this.waivers = waivers;
    this.decisions = decisions;
  }

  static Exceptions of(DoorFacts facts) {
    return new Exceptions(
        facts.governance(), facts.today(), WaiverTerms.of(facts), DecisionTerms.of(facts));
  }

  static Exceptions of(WholeFacts facts) {
    return new Exceptions(
        facts.governance(), facts.today(), WaiverTerms.of(facts), DecisionTerms.of(facts));
  }

  Optional<By> excusing(Finding finding) {
    if (!Rules.find(finding.rule()).orElseThrow().card().waivable()) {
      return Optional.empty();
    }
    Stream<By> waived =
        waiversOf(finding).filter(waiver -> waivers.fault(waiver).isEmpty()).map(By.OfWaiver::new);
    Stream<By> decided =
        decisionsOf(finding)
            .filter(decision -> decisions.fault(decision).isEmpty())
            .map(By.OfDecision::new);
    return Stream.concat(waived, decided).findFirst();
  }

  /** The finding, with what names it and does not excuse it. */
  Finding withLapsed(Finding finding) {
    var lines =
        Stream.concat(
                waiversOf(finding)
                    .flatMap(
                        waiver ->
                            waivers.fault(waiver).stream()
                                .map(fault -> waiver.where() + " " + fault.says())),
                decisionsOf(finding)
                    .flatMap(
                        decision ->
                            decisions.fault(decision).stream()
                                .map(fault -> decision.where() + " " + fault.says())))
            .toList();
    return lines.isEmpty() ? finding : finding.with(new Evidence("excuse", lines));
  }

  private Stream<Waiver> waiversOf(Finding finding) {
    return governance.waivers().stream()
        .filter(waiver -> waiver.rule().equals(finding.rule()))
        .filter(waiver -> waiver.subject().equals(finding.subject()));
  }

  private Stream<Decision> decisionsOf(Finding finding) {
    return governance.decisions().stream()
        .filter(decision -> decision.excuses().contains(finding.rule()))
        .filter(decision -> decision.capabilities().contains(finding.subject()));
  }

  /** What ends within two weeks. */
  List<Warning> warnings() {
    var ending =
        governance.waivers().stream()
            .filter(waiver -> waivers.fault(waiver).isEmpty())
            .filter(waiver -> isNear(waiver.expires()))
            .map(
                waiver ->
                    new Warning(
                        waiver.where(),
                        String.format(
                            Locale.ROOT,
                            "the waiver of %s for %s expires on %s",
                            waiver.rule(),
                            waiver.subject(),
                            waiver.expires())));
    var revisited =
        governance.decisions().stream()
            .filter(decision -> !decision.excuses().isEmpty())
            .filter(decision -> decisions.fault(decision).isEmpty())
            .filter(decision -> isNear(decision.revisit()))
            .map(
                decision ->
                    new Warning(
                        decision.where(), "it is to be revisited by " + decision.revisit()));
    return Stream.concat(ending, revisited).toList();
  }

  private boolean isNear(String date) {
    return WaiverTerms.date(date).filter(day -> !day.isAfter(today.plusDays(NOTICE))).isPresent();
  }
}
