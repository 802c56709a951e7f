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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A judgement for code scanning: SARIF 2.1.0 (OASIS standard, with errata 01). */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final List<String> RULES = Rules.all().stream().map(Rule::id).toList();

  private final Optional<URI> project;

  private SarifReport(Optional<URI> project) {
    this.project = project;
  }

  public static String of(Judgement judgement) {
    return new SarifReport(Optional.empty()).log(judgement);
  }

  /**
   * @param project absolute address, with a slash at its end, below which the project's files can
   *     be read: rules then name their page by {@code helpUri}, which has to be absolute (3.49.12)
   */
  public static String of(Judgement judgement, URI project) {
    return new SarifReport(Optional.of(project)).log(judgement);
  }

  private String log(Judgement judgement) {
    var driver =
        object("name", "Two Doors", "rules", Rules.all().stream().map(this::descriptor).toList());
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

  private Map<String, Object> descriptor(Rule rule) {
    var card = rule.card();
    var page = RulePage.of(rule.id());
    var descriptor =
        object(
            "id", rule.id(),
            "name", rule.getClass().getSimpleName(),
            "shortDescription", text(card.says()),
            "help", text("See " + page),
            "defaultConfiguration", object("level", "error"),
            "properties", object("tags", List.of(card.group().shown())));
    project.ifPresent(at -> descriptor.put("helpUri", at.resolve(page).toString()));
    return descriptor;
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
