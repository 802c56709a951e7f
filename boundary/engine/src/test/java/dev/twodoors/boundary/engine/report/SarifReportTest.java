package dev.twodoors.boundary.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.engine.Schemas;
import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final Judgement ALL =
      Judged.of(
          List.of(Judged.LOST),
          List.of(Judged.BY_WAIVER, Judged.BY_DECISION),
          List.of(Judged.PROBLEM));
  private static final Judgement NONE = Judged.of(List.of(), List.of(), List.of());

  @Test
  void keepsToTheSchemaOfTheStandard() {
    assertEquals(List.of(), Schemas.sarifBreaches(SarifReport.of(ALL)));
    assertEquals(List.of(), Schemas.sarifBreaches(SarifReport.of(NONE)));
  }

  @Test
  void theSchemaOfTheStandardRefusesAnotherLevel() {
    var wrong = SarifReport.of(ALL).replace("\"level\": \"error\"", "\"level\": \"bad\"");

    assertFalse(Schemas.sarifBreaches(wrong).isEmpty());
  }

  @Test
  void describesEveryRuleOnce() {
    var rules = run(NONE).at("/tool/driver/rules");

    assertEquals(Rules.all().stream().map(Rule::id).toList(), rules.findValuesAsText("id"));
    var rule = rules.get(rules.size() - 1);
    assertEquals(
        """
        {"id":"sunset-missing","name":"SunsetMissing",\
        "shortDescription":{"text":"an operation is deprecated without a sunset date and a successor"},\
        "help":{"text":"Run ./doors explain sunset-missing"},\
        "defaultConfiguration":{"level":"error"},"properties":{"tags":["contract"]}}""",
        rule.toString());
  }

  @Test
  void bringsThePageOfARuleThatFoundSomething() {
    var found = help("capability-unreachable");
    assertTrue(
        found.at("/markdown").textValue().startsWith("# capability-unreachable\n"),
        found::toString);
    assertEquals(
        "{\"text\":\"Run ./doors explain layer-direction\"}", help("layer-direction").toString());
  }

  private static JsonNode help(String rule) {
    return run(ALL)
        .at(
            "/tool/driver/rules/"
                + Rules.all().stream().map(Rule::id).toList().indexOf(rule)
                + "/help");
  }

  @Test
  void writesAFindingAsAResult() {
    var result = run(ALL).at("/results/0");

    assertEquals("capability-unreachable", result.at("/ruleId").textValue());
    assertEquals("error", result.at("/level").textValue());
    assertEquals(
        """
        orders.tip exists, but nobody can call it
        Why: code that nobody can call is not tested through a door
        Fix: delete it""",
        result.at("/message/text").textValue());
    assertEquals(
        """
        {"physicalLocation":{"artifactLocation":{"uri":"core/TipOrder.java","uriBaseId":"%SRCROOT%"},\
        "region":{"startLine":1}},"logicalLocations":[{"fullyQualifiedName":"orders.tip"}]}""",
        result.at("/locations/0").toString());
    assertEquals(
        """
        [{"threadFlows":[{"locations":[{"location":{"message":{"text":"TipPages.tip (TipPages.java:12)"}}},\
        {"location":{"message":{"text":"TipOrder.handle"}}}]}]}]""",
        result.at("/codeFlows").toString());
    assertTrue(result.at("/suppressions").isMissingNode());
  }

  @Test
  void suppressesWhatIsExcused() {
    var result = run(ALL).at("/results/1");

    assertEquals("api-missing", result.at("/ruleId").textValue());
    assertTrue(result.at("/codeFlows").isMissingNode());
    assertEquals(
        "shared-services/src/Cancel%20Order.java",
        result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue());
    assertEquals(
        """
        [{"kind":"external","status":"accepted",\
        "justification":"Mobile takes it over in spring. (until 2027-03-01)",\
        "location":{"physicalLocation":{"artifactLocation":{"uri":"docs/governance/waivers.yaml",\
        "uriBaseId":"%SRCROOT%"},"region":{"startLine":2}}}}]""",
        result.at("/suppressions").toString());
    assertEquals(
        "Tips come later (until 2027-04-01)",
        run(ALL).at("/results/2/suppressions/0/justification").textValue());
  }

  @Test
  void recognisesAFindingInTheNextBuildByRuleAndSubject() {
    var prints = run(ALL).findValues("partialFingerprints");

    assertEquals(3, prints.size());
    assertEquals(
        "{\"ruleAndSubject/v1\":\"" + SarifParts.fingerprint(Judged.LOST) + "\"}",
        prints.get(0).toString());
    assertEquals(prints.get(0), prints.get(2));
    assertNotEquals(prints.get(0), prints.get(1));
    assertEquals(64, SarifParts.fingerprint(Judged.LOST).length());
  }

  @Test
  void saysWhatCouldNotBeRead() {
    var invocation = run(ALL).at("/invocations/0");

    assertFalse(invocation.at("/executionSuccessful").booleanValue());
    assertEquals(
        """
        [{"level":"error","message":{"text":"'reviewer' is unknown: use reviewers"},\
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"docs/governance/teams.yaml",\
        "uriBaseId":"%SRCROOT%"},"region":{"startLine":3}}}]},\
        {"level":"note","message":{"text":"ArcContainer.instance in Tips.of cannot be judged: which bean answers"},\
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"web/Tips.java",\
        "uriBaseId":"%SRCROOT%"},"region":{"startLine":7}}}]}]""",
        invocation.at("/toolExecutionNotifications").toString());
    assertTrue(run(NONE).at("/invocations/0/executionSuccessful").booleanValue());
    assertEquals(0, run(NONE).at("/results").size());
  }

  @Test
  void keepsToTheSchemaForARealProject() {
    var failed = FixtureProject.of("api-missing", "violating-no-operation").judge();

    assertEquals(List.of(), Schemas.sarifBreaches(SarifReport.of(failed)));
  }

  private static JsonNode run(Judgement judgement) {
    var log = read(SarifReport.of(judgement));
    assertEquals("2.1.0", log.at("/version").textValue());
    assertEquals(1, log.at("/runs").size());
    return log.at("/runs/0");
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
