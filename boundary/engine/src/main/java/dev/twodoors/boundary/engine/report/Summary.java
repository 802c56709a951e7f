package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
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
    summary.line("rules", rules(judgement.looks()));
    summary.line("judged", "as of " + judgedBy);
    judgement.excused().forEach(excused -> summary.line("excused", excused(excused)));
    judgement.warnings().forEach(warning -> summary.line("warning", warning.toString()));
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

  private static String rules(List<Look> looks) {
    var idle = looks.stream().filter(look -> look.examined() == 0).map(Look::rule).toList();
    var looked = looks.size() - idle.size() + " looked at something";
    return idle.isEmpty()
        ? looked
        : looked + ", " + idle.size() + " found nothing to look at: " + String.join(", ", idle);
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
