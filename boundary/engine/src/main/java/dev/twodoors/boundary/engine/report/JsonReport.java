package dev.twodoors.boundary.engine.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Finding.Evidence;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import dev.twodoors.boundary.engine.judge.Judgement.Warning;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.engine.map.JsonText;
import java.util.List;
import java.util.Locale;

/** A judgement for tools, after {@code docs/schema/findings-v1.schema.json}. */
public final class JsonReport {
  private static final int VERSION = 1;

  private record Report(
      int schemaVersion,
      boolean passes,
      Examined examined,
      List<Problem> problems,
      List<Found> findings,
      List<Found> excused,
      List<Look> rules,
      List<Problem> warnings,
      List<Blind> blind) {}

  private record BlindReport(int schemaVersion, List<Blind> blind) {}

  /**
   * @param rules that see nothing there
   */
  private record Blind(
      String kind,
      String what,
      String file,
      int line,
      String unknown,
      List<String> rules,
      String fix) {}

  private record Problem(String file, int line, String message) {}

  /**
   * @param excusedBy null unless it is excused
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Found(
      String rule,
      String group,
      String basis,
      String subject,
      String headline,
      String file,
      int line,
      List<Evidence> evidence,
      String why,
      List<String> fixes,
      String explain,
      Reason excusedBy) {}

  private record Reason(String by, String reason, String until, String file, int line) {}

  private JsonReport() {}

  public static String of(Judgement judgement) {
    return JsonText.of(
        new Report(
            VERSION,
            judgement.passes(),
            judgement.examined(),
            judgement.problems().stream().map(JsonReport::problem).toList(),
            judgement.findings().stream().map(finding -> found(finding, null)).toList(),
            judgement.excused().stream().map(JsonReport::excused).toList(),
            judgement.looks(),
            judgement.warnings().stream().map(JsonReport::warning).toList(),
            blind(judgement)));
  }

  /** The places that cannot be judged alone, as in the whole report. */
  public static String blindSpots(Judgement judgement) {
    return JsonText.of(new BlindReport(VERSION, blind(judgement)));
  }

  private static List<Blind> blind(Judgement judgement) {
    return judgement.blindSpots().stream()
        .map(
            spot ->
                new Blind(
                    spot.kind().id(),
                    spot.what(),
                    spot.where().file(),
                    spot.where().line(),
                    spot.kind().unknown(),
                    spot.kind().rules(),
                    spot.kind().todo()))
        .toList();
  }

  private static Problem problem(InputProblem problem) {
    return new Problem(problem.where().file(), problem.where().line(), problem.message());
  }

  private static Problem warning(Warning warning) {
    return new Problem(warning.where().file(), warning.where().line(), warning.message());
  }

  private static Found excused(Excused excused) {
    return found(excused.finding(), reason(Excuse.of(excused.by())));
  }

  private static Found found(Finding finding, Reason reason) {
    Card card = Rules.find(finding.rule()).orElseThrow().card();
    return new Found(
        finding.rule(),
        card.group().shown(),
        card.basis().name().toLowerCase(Locale.ROOT),
        finding.subject(),
        finding.headline(),
        finding.where().file(),
        finding.where().line(),
        finding.evidence(),
        finding.why(),
        finding.fixes(),
        Explanation.of(finding.rule()),
        reason);
  }

  private static Reason reason(Excuse excuse) {
    return new Reason(
        excuse.by(), excuse.reason(), excuse.until(), excuse.where().file(), excuse.where().line());
  }
}
