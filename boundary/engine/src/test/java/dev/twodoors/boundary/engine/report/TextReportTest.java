package dev.twodoors.boundary.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.rules.ApiMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final String MISSING =
      """
      api-missing  orders.cancel is CORE and for MOBILE, but no API operation reaches it
        where     shared-services/src/Cancel Order.java:31
        declared  kind=CORE risk=MEDIUM consumers=OWN_WEB,MOBILE
                  shop.CancelOrder
        found     api  nothing
        why       it is core business, so it needs a published API operation
        fix       1 expose it      ./doors promote orders.cancel
                  2 decide         docs/adr, front matter:
                    excuses: api-missing
        read      ./doors explain api-missing
      """;
  private static final String LOST =
      """
      capability-unreachable  orders.tip exists, but nobody can call it
        where     core/TipOrder.java:1
        path      TipPages.tip (TipPages.java:12)
                  TipOrder.handle
        why       code that nobody can call is not tested through a door
        fix       delete it
        read      ./doors explain capability-unreachable
      """;

  @Test
  void saysNothingWhenItPasses() {
    assertEquals("", TextReport.of(Judged.of(List.of(), List.of(Judged.BY_WAIVER), List.of())));
  }

  @Test
  void showsAFindingAsABlock() {
    assertEquals(MISSING, text(List.of(Judged.MISSING)));
  }

  @Test
  void putsABlankLineBetweenFindings() {
    assertEquals(MISSING + "\n" + LOST, text(List.of(Judged.MISSING, Judged.LOST)));
  }

  @Test
  void putsWhatCannotBeReadFirstOneLineEach() {
    var line = "docs/governance/teams.yaml:3  'reviewer' is unknown: use reviewers\n";

    assertEquals(
        line + line + "\n" + LOST,
        TextReport.of(
            Judged.of(List.of(Judged.LOST), List.of(), List.of(Judged.PROBLEM, Judged.PROBLEM))));
    assertEquals(line, TextReport.of(Judged.of(List.of(), List.of(), List.of(Judged.PROBLEM))));
  }

  @Test
  void widensTheColumnForALongLabelAndLeavesNoBlankAtTheEndOfALine() {
    var finding =
        Finding.of(new ApiMissing(), "a.b", "a.b is wrong")
            .evidence("evidences", List.of("one", "", "two"))
            .why("so")
            .fix("do")
            .at(new Location("A.java", 1))
            .build();

    assertEquals(
        """
        api-missing  a.b is wrong
          where      A.java:1
          evidences  one
                     two
          why        so
          fix        do
          read       ./doors explain api-missing
        """,
        text(List.of(finding)));
  }

  @Test
  void summaryTellsWhatWasLookedAtAndWhoJudged() {
    assertEquals(
        """
        examined  14 capabilities, 1 endpoint, 20 templates, 220 classes; 1 place cannot be judged (./doors check --blind)
        rules     1 looked at something, 1 found nothing to look at: capability-unreachable
        judged    as of 2026-02-02, the date of HEAD
        excused   api-missing of orders.cancel until 2027-03-01, by waiver at docs/governance/waivers.yaml:2
        excused   capability-unreachable of orders.tip until 2027-04-01, by 0012-later at docs/adr/0012-later.md:1
        warning   docs/governance/waivers.yaml:2  expires on 2026-02-16
        result    no finding
        """,
        TextReport.summary(
            Judged.of(List.of(), List.of(Judged.BY_WAIVER, Judged.BY_DECISION), List.of()),
            "2026-02-02, the date of HEAD"));
  }

  @Test
  void summaryTellsWhichRulesWaitUntilOthersAreSilent() {
    var looks =
        List.of(
            new Look("api-missing", 1), new Look("map-stale", 3), new Look("contract-broken", 0));
    var examined = new Examined(1, 2, 1, 1);
    var findings = List.of(Judged.LOST);
    var found =
        new Judgement(findings, List.of(), List.of(), looks, examined, List.of(), List.of());
    var unread =
        new Judgement(
            List.of(), List.of(), List.of(Judged.PROBLEM), looks, examined, List.of(), List.of());

    assertEquals(
        """
        examined  1 capability, 2 endpoints, 1 template, 1 class; no place that cannot be judged
        rules     1 looked at something
        later     map-stale, contract-broken: told when nothing else is wrong
        judged    as of today
        result    1 finding
        """,
        TextReport.summary(found, "today"));
    assertTrue(
        TextReport.summary(unread, "today")
            .endsWith("result    1 problem that kept the rest from being judged\n"));
  }

  @Test
  void summaryNamesNoIdleRuleWhenThereIsNone() {
    var judgement =
        new Judgement(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Look("api-missing", 1), new Look("map-stale", 3)),
            new Examined(1, 2, 1, 1),
            List.of(),
            List.of());

    assertEquals(
        """
        examined  1 capability, 2 endpoints, 1 template, 1 class; no place that cannot be judged
        rules     2 looked at something
        judged    as of today
        result    no finding
        """,
        TextReport.summary(judgement, "today"));
  }

  @Test
  void listsWhatCannotBeJudgedAndWhatMakesItKnown() {
    assertEquals(
        """
        bean  ArcContainer.instance in Tips.of
          where     web/Tips.java:7
          unknown   which bean answers
          unseen    by door-touches-persistence, endpoint-without-capability, state-change-by-get, door-not-declared
          fix       ask for a type by its class, or inject it

        1 place cannot be judged
        """,
        TextReport.blindSpots(Judged.of(List.of(), List.of(), List.of())));
  }

  private static String text(List<Finding> findings) {
    return TextReport.of(Judged.of(findings, List.of(), List.of()));
  }
}
