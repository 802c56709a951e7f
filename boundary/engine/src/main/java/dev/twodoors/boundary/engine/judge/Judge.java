package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lets every rule look, and puts together what they found: one cause, one finding. */
public final class Judge {
  private final Exceptions exceptions;
  private final List<Finding> found = new ArrayList<>();
  private final List<Look> looks = new ArrayList<>();

  private Judge(Exceptions exceptions) {
    this.exceptions = exceptions;
  }

  /** Judges one door. */
  public static Judgement of(DoorFacts facts) {
    return of(facts, Rules.all());
  }

  /** Judges one door by some of the rules. */
  public static Judgement of(DoorFacts facts, Collection<Rule> rules) {
    var judge = new Judge(Exceptions.of(facts));
    var asked =
        Rules.ofDoors().stream()
            .filter(rules::contains)
            .filter(rule -> rule.card().doors().contains(facts.door().layer()))
            .toList();
    // No rule knows of another one: every core of the machine takes some.
    var verdicts = asked.parallelStream().map(rule -> verdict(rule, facts)).toList();
    for (var i = 0; i < asked.size(); i++) {
      judge.add(asked.get(i), verdicts.get(i));
    }
    var examined =
        new Examined(
            facts.capabilities().size(),
            facts.endpoints().size(),
            facts.web().templates().size(),
            facts.classes().all().size());
    return judge.judgement(facts.problems(), examined, facts.blindSpots(), false);
  }

  /** Judges what needs both doors; last what is about the answers to other rules. */
  public static Judgement of(WholeFacts facts) {
    return of(facts, Rules.all());
  }

  /** Judges both doors together by some of the rules. */
  public static Judgement of(WholeFacts facts, Collection<Rule> rules) {
    var asked =
        Rules.ofTheWhole().stream()
            .filter(rules::contains)
            .collect(Collectors.partitioningBy(ClosingRule.class::isInstance));
    var first = judge(asked.get(false), facts);
    var last = judge(asked.get(true), facts.and(Outcomes.of(first)));
    return Judgements.merge(List.of(first, last));
  }

  private static Judgement judge(List<WholeRule> rules, WholeFacts facts) {
    var judge = new Judge(Exceptions.of(facts));
    for (var rule : rules) {
      var verdict = new Verdict();
      rule.judge(facts, verdict);
      judge.add(rule, verdict);
    }
    var doorsSpeak =
        facts.doors().values().stream()
            .flatMap(door -> door.failed().stream())
            .anyMatch(failure -> !isLastOfAll(failure.rule()));
    return judge.judgement(
        facts.problems(),
        new Examined(facts.capabilities().size(), 0, 0, 0),
        facts.blindSpots(),
        doorsSpeak);
  }

  private static boolean isLastOfAll(String rule) {
    return Rules.find(rule).orElseThrow().card().lastOfAll();
  }

  private static Verdict verdict(DoorRule rule, DoorFacts facts) {
    var verdict = new Verdict();
    rule.judge(facts, verdict);
    return verdict;
  }

  private void add(Rule rule, Verdict verdict) {
    looks.add(new Look(rule.id(), verdict.examined()));
    found.addAll(verdict.findings());
  }

  private Judgement judgement(
      List<InputProblem> problems,
      Examined examined,
      List<BlindSpot> blindSpots,
      boolean othersSpeak) {
    var findings = new ArrayList<Finding>();
    var excused = new ArrayList<Excused>();
    for (var finding : Judgements.withoutImplied(found)) {
      exceptions
          .excusing(finding)
          .ifPresentOrElse(
              by -> excused.add(new Excused(finding, by)),
              () -> findings.add(exceptions.withLapsed(finding)));
    }
    return new Judgement(
        Judgements.withoutLast(findings, othersSpeak || !problems.isEmpty()),
        List.copyOf(excused),
        List.copyOf(problems),
        List.copyOf(looks),
        examined,
        exceptions.warnings(),
        blindSpots);
  }
}
