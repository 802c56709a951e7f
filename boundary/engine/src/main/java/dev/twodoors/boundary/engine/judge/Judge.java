package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.InputProblem;
import dev.twodoors.boundary.engine.judge.Judgement.Examined;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import dev.twodoors.boundary.engine.judge.Judgement.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
    var judge = new Judge(new Exceptions(facts.governance(), facts.today()));
    for (var rule : Rules.ofDoors()) {
      if (rule.card().doors().contains(facts.door().layer())) {
        judge.ask(rule, verdict -> rule.judge(facts, verdict));
      }
    }
    var examined =
        new Examined(
            facts.capabilities().size(),
            facts.endpoints().size(),
            facts.web().templates().size(),
            facts.classes().all().size());
    return judge.judgement(facts.problems(), examined, false);
  }

  /** Judges what needs both doors. */
  public static Judgement of(WholeFacts facts) {
    var judge = new Judge(new Exceptions(facts.governance(), facts.today()));
    for (var rule : Rules.ofTheWhole()) {
      judge.ask(rule, verdict -> rule.judge(facts, verdict));
    }
    var doorsSpeak = facts.doors().values().stream().anyMatch(door -> !door.failed().isEmpty());
    return judge.judgement(
        facts.problems(), new Examined(facts.capabilities().size(), 0, 0, 0), doorsSpeak);
  }

  private void ask(Rule rule, Consumer<Verdict> judge) {
    var verdict = new Verdict();
    judge.accept(verdict);
    looks.add(new Look(rule.id(), verdict.examined()));
    found.addAll(verdict.findings());
  }

  private Judgement judgement(List<InputProblem> problems, Examined examined, boolean othersSpeak) {
    var findings = new ArrayList<Finding>();
    var excused = new ArrayList<Excused>();
    Judgements.withoutImplied(found)
        .forEach(
            finding ->
                exceptions
                    .excusing(finding)
                    .ifPresentOrElse(
                        by -> excused.add(new Excused(finding, by)), () -> findings.add(finding)));
    return new Judgement(
        Judgements.withoutLast(findings, othersSpeak || !problems.isEmpty()),
        List.copyOf(excused),
        List.copyOf(problems),
        List.copyOf(looks),
        examined);
  }
}
