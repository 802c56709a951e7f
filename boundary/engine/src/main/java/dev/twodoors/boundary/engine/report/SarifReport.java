package dev.twodoors.boundary.engine.report;

import static dev.twodoors.boundary.engine.report.SarifParts.object;
import static dev.twodoors.boundary.engine.report.SarifParts.place;
import static dev.twodoors.boundary.engine.report.SarifParts.text;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Finding.Evidence;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.engine.map.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A judgement for code scanning: SARIF 2.1.0 (OASIS standard, with errata 01). */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final List<String> RULES = Rules.all().stream().map(Rule::id).toList();

  private SarifReport() {}

  public static String of(Judgement judgement) {
    var shown =
        Stream.concat(
                judgement.findings().stream(), judgement.excused().stream().map(Excused::finding))
            .map(Finding::rule)
            .collect(Collectors.toSet());
    var rules = Rules.all().stream().map(rule -> descriptor(rule, shown.contains(rule.id())));
    var driver = object("name", "Two Doors", "rules", rules.toList());
    var results =
        Stream.concat(
                judgement.findings().stream().map(SarifReport::result),
                judgement.excused().stream().map(SarifReport::excused))
            .toList();
    var run =
        object(
            "tool",
            object("driver", driver),
            "invocations",
            List.of(invocation(judgement)),
            "columnKind",
            "utf16CodeUnits",
            "results",
            results);
    return JsonText.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  /**
   * @param shown whether a result of it is shown, with its page beside
   */
  private static Map<String, Object> descriptor(Rule rule, boolean shown) {
    var card = rule.card();
    var help = text("Run " + Explanation.of(rule.id()));
    Rules.page(rule.id()).filter(page -> shown).ifPresent(page -> help.put("markdown", page));
    return object(
        "id", rule.id(),
        "name", rule.getClass().getSimpleName(),
        "shortDescription", text(card.says()),
        "help", help,
        "defaultConfiguration", object("level", "error"),
        "properties", object("tags", List.of(card.group().shown())));
  }

  /** What could not be read was not judged, and what nobody can judge was not either. */
  private static Map<String, Object> invocation(Judgement judgement) {
    var problems = judgement.problems();
    var notifications =
        Stream.concat(
                problems.stream()
                    .map(problem -> notification("error", problem.message(), problem.where())),
                judgement.blindSpots().stream()
                    .map(spot -> notification("note", message(spot), spot.where())))
            .toList();
    return object(
        "executionSuccessful", problems.isEmpty(), "toolExecutionNotifications", notifications);
  }

  private static Map<String, Object> notification(String level, String message, Location where) {
    return object("level", level, "message", text(message), "locations", List.of(place(where)));
  }

  private static String message(BlindSpot spot) {
    return spot.what() + " cannot be judged: " + spot.kind().unknown();
  }

  private static Map<String, Object> result(Finding finding) {
    var place = place(finding.where());
    place.put("logicalLocations", List.of(object("fullyQualifiedName", finding.subject())));
    var result =
        object(
            "ruleId", finding.rule(),
            "ruleIndex", RULES.indexOf(finding.rule()),
            "level", "error",
            "message", text(message(finding)),
            "locations", List.of(place),
            "partialFingerprints", object("ruleAndSubject/v1", SarifParts.fingerprint(finding)));
    var flows =
        finding.evidence().stream()
            .filter(evidence -> evidence.label().equals("path"))
            .map(SarifReport::flow)
            .toList();
    if (!flows.isEmpty()) {
      result.put("codeFlows", flows);
    }
    return result;
  }

  private static String message(Finding finding) {
    var lines = new ArrayList<String>();
    lines.add(finding.headline());
    lines.add("Why: " + finding.why());
    finding.fixes().forEach(fix -> lines.add("Fix: " + fix));
    return String.join("\n", lines);
  }

  private static Map<String, Object> flow(Evidence path) {
    var steps =
        path.lines().stream()
            .map(step -> object("location", object("message", text(step))))
            .toList();
    return object("threadFlows", List.of(object("locations", steps)));
  }

  private static Map<String, Object> excused(Excused excused) {
    var excuse = Excuse.of(excused.by());
    var result = result(excused.finding());
    result.put(
        "suppressions",
        List.of(
            object(
                "kind",
                "external",
                "status",
                "accepted",
                "justification",
                excuse.reason() + " (until " + excuse.until() + ")",
                "location",
                place(excuse.where()))));
    return result;
  }
}
