package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.engine.map.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was looked at: a clean answer is worth as much as what was looked at for it. */
final class Summary {
  private final List<String> lines = new ArrayList<>();

  private Summary() {}

  static String of(Judgement judgement, String judgedBy) {
    var summary = new Summary();
    summary.line("examined", examined(judgement));
    var later = later(judgement);
    summary.line("rules", rules(judgement.looks(), later));
    if (!later.isEmpty()) {
      summary.line("later", String.join(", ", later) + ": told when nothing else is wrong");
    }
    summary.line("judged", "as of " + judgedBy);
    judgement.excused().forEach(excused -> summary.line("excused", excused(excused)));
    judgement.warnings().forEach(warning -> summary.line("warning", warning.toString()));
    summary.line("result", result(judgement));
    return String.join("\n", summary.lines) + "\n";
  }

  private void line(String label, String text) {
    lines.add(String.format(Locale.ROOT, "%-8s  %s", label, text));
  }

  private static String examined(Judgement judgement) {
    var examined = judgement.examined();
    return String.join(
            ", ",
            Count.of(examined.capabilities(), "capability"),
            Count.of(examined.endpoints(), "endpoint"),
            Count.of(examined.templates(), "template"),
            Count.of(examined.classes(), "class"))
        + "; "
        + blind(judgement)
        + (judgement.blindSpots().isEmpty() ? "" : " (./doors check --blind)");
  }

  /** How many places nobody can judge. */
  static String blind(Judgement judgement) {
    var spots = judgement.blindSpots().size();
    return spots == 0
        ? "no place that cannot be judged"
        : Count.of(spots, "place") + " cannot be judged";
  }

  private static String rules(List<Look> looks, List<String> later) {
    var idle =
        looks.stream()
            .filter(look -> look.examined() == 0)
            .map(Look::rule)
            .filter(rule -> !later.contains(rule))
            .toList();
    var told = looks.stream().filter(look -> !later.contains(look.rule())).count();
    var looked = told - idle.size() + " looked at something";
    return idle.isEmpty()
        ? looked
        : looked + ", " + idle.size() + " found nothing to look at: " + String.join(", ", idle);
  }

  /** Rules that are silent as long as others speak; a contract is not even generated before. */
  private static List<String> later(Judgement judgement) {
    if (judgement.problems().isEmpty() && !othersSpeak(judgement)) {
      return List.of();
    }
    return judgement.looks().stream()
        .filter(look -> isLast(look.rule()) || look.examined() == 0 && isOfContract(look.rule()))
        .map(Look::rule)
        .toList();
  }

  private static boolean othersSpeak(Judgement judgement) {
    return judgement.findings().stream().anyMatch(finding -> !isLast(finding.rule()));
  }

  private static boolean isLast(String rule) {
    return card(rule).lastOfAll();
  }

  private static boolean isOfContract(String rule) {
    return card(rule).group() == Group.CONTRACT;
  }

  private static Card card(String rule) {
    return Rules.find(rule).orElseThrow().card();
  }

  /** Whoever reads no exit code sees by the last line whether all is well. */
  private static String result(Judgement judgement) {
    var problems = judgement.problems().size();
    var findings = judgement.findings().size();
    var found = findings == 0 ? "no finding" : Count.of(findings, "finding");
    return problems == 0
        ? found
        : Count.of(problems, "problem")
            + " that kept the rest from being judged"
            + (findings == 0 ? "" : ", and " + found);
  }

  private static String excused(Excused excused) {
    var excuse = Excuse.of(excused.by());
    return String.format(
        Locale.ROOT,
        "%s of %s%s, by %s at %s",
        excused.finding().rule(),
        excused.finding().subject(),
        excuse.until().isEmpty() ? "" : " until " + excuse.until(),
        excuse.by(),
        excuse.where());
  }
}
