package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.facts.BlindSpot.Kind;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgement.By;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import dev.twodoors.boundary.engine.judge.Judgement.Warning;
import dev.twodoors.boundary.engine.rules.ApiMissing;
import dev.twodoors.boundary.engine.rules.CapabilityUnreachable;
import java.util.List;

/** Judgements to report. */
final class Judged {
  static final Finding MISSING =
      Finding.of(
              new ApiMissing(),
              "orders.cancel",
              "orders.cancel is CORE and for MOBILE, but no API operation reaches it")
          .declared("kind=CORE risk=MEDIUM consumers=OWN_WEB,MOBILE", "shop.CancelOrder")
          .found("api  nothing")
          .why("it is core business, so it needs a published API operation")
          .fix("expose it      ./doors promote orders.cancel")
          .fix("decide         docs/adr, front matter:\nexcuses: api-missing")
          .at(new Location("shared-services/src/Cancel Order.java", 31))
          .build();
  static final Finding LOST =
      Finding.of(
              new CapabilityUnreachable(),
              "orders.tip",
              "orders.tip exists, but nobody can call it")
          .path(
              new CallPath(
                  List.of(
                      new CallPath.Step(new MethodRef("shop.web.TipPages", "tip", "()V"), 12),
                      new CallPath.Step(new MethodRef("shop.TipOrder", "handle", "()V"), 0))))
          .why("code that nobody can call is not tested through a door")
          .fix("delete it")
          .at(new Location("core/TipOrder.java", 1))
          .build();
  static final InputProblem PROBLEM =
      new InputProblem(
          new Location("docs/governance/teams.yaml", 3), "'reviewer' is unknown: use reviewers");
  static final Excused BY_WAIVER =
      new Excused(
          MISSING,
          new By.OfWaiver(
              new Waiver(
                  "api-missing",
                  "orders.cancel",
                  "Mobile takes it over in spring.",
                  "orders",
                  "ada",
                  "2026-12-01",
                  "2027-03-01",
                  new Location("docs/governance/waivers.yaml", 2))));
  static final Excused BY_DECISION =
      new Excused(
          LOST,
          new By.OfDecision(
              new Decision(
                  "0012-later",
                  "Tips come later",
                  "accepted",
                  "2026-12-01",
                  List.of("capability-unreachable"),
                  List.of("orders.tip"),
                  "2027-04-01",
                  new Location("docs/adr/0012-later.md", 1))));

  private Judged() {}

  static Judgement of(List<Finding> findings, List<Excused> excused, List<InputProblem> problems) {
    return new Judgement(
        findings,
        excused,
        problems,
        List.of(new Look("api-missing", 14), new Look("capability-unreachable", 0)),
        new Examined(14, 1, 20, 220),
        List.of(
            new Warning(new Location("docs/governance/waivers.yaml", 2), "expires on 2026-02-16")),
        List.of(
            new BlindSpot(
                Kind.BEAN, new Location("web/Tips.java", 7), "ArcContainer.instance in Tips.of")));
  }
}
