package dev.twodoors.boundary.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.twodoors.boundary.engine.Schemas;
import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final String SCHEMA = "findings-v1.schema.json";

  @Test
  void writesFindings() {
    assertEquals(
        """
        {
          "schemaVersion": 1,
          "passes": false,
          "examined": {
            "capabilities": 14,
            "endpoints": 1,
            "templates": 20,
            "classes": 220
          },
          "problems": [
            {
              "file": "docs/governance/teams.yaml",
              "line": 3,
              "message": "'reviewer' is unknown: use reviewers"
            }
          ],
          "findings": [
            {
              "rule": "capability-unreachable",
              "group": "placement",
              "basis": "proven",
              "subject": "orders.tip",
              "headline": "orders.tip exists, but nobody can call it",
              "file": "core/TipOrder.java",
              "line": 1,
              "evidence": [
                {
                  "label": "path",
                  "lines": [
                    "TipPages.tip (TipPages.java:12)",
                    "TipOrder.handle"
                  ]
                }
              ],
              "why": "code that nobody can call is not tested through a door",
              "fixes": [
                "delete it"
              ],
              "explain": "./doors explain capability-unreachable"
            }
          ],
          "excused": [
            {
              "rule": "api-missing",
              "group": "placement",
              "basis": "declared",
              "subject": "orders.cancel",
              "headline": "orders.cancel is CORE and for MOBILE, but no API operation reaches it",
              "file": "shared-services/src/Cancel Order.java",
              "line": 31,
              "evidence": [
                {
                  "label": "declared",
                  "lines": [
                    "kind=CORE risk=MEDIUM consumers=OWN_WEB,MOBILE",
                    "shop.CancelOrder"
                  ]
                },
                {
                  "label": "found",
                  "lines": [
                    "api  nothing"
                  ]
                }
              ],
              "why": "it is core business, so it needs a published API operation",
              "fixes": [
                "expose it      ./doors promote orders.cancel",
                "decide         docs/adr, front matter:\\nexcuses: api-missing"
              ],
              "explain": "./doors explain api-missing",
              "excusedBy": {
                "by": "waiver",
                "reason": "Mobile takes it over in spring.",
                "until": "2027-03-01",
                "file": "docs/governance/waivers.yaml",
                "line": 2
              }
            }
          ],
          "rules": [
            {
              "rule": "api-missing",
              "examined": 14
            },
            {
              "rule": "capability-unreachable",
              "examined": 0
            }
          ],
          "warnings": [
            {
              "file": "docs/governance/waivers.yaml",
              "line": 2,
              "message": "expires on 2026-02-16"
            }
          ],
          "blind": [
            {
              "kind": "bean",
              "what": "ArcContainer.instance in Tips.of",
              "file": "web/Tips.java",
              "line": 7,
              "unknown": "which bean answers",
              "rules": [
                "door-touches-persistence",
                "endpoint-without-capability",
                "state-change-by-get",
                "door-not-declared"
              ],
              "fix": "ask for a type by its class, or inject it"
            }
          ]
        }
        """,
        json());
  }

  @Test
  void keepsToItsSchema() {
    assertEquals(List.of(), Schemas.breaches(SCHEMA, json()));
    assertEquals(
        List.of(),
        Schemas.breaches(
            SCHEMA, JsonReport.of(Judged.of(List.of(), List.of(Judged.BY_DECISION), List.of()))));
  }

  @Test
  void keepsToItsSchemaForARealProject() {
    var failed = FixtureProject.of("api-missing", "violating-no-operation").judge();

    assertEquals(1, failed.findings().size());
    assertEquals(List.of(), Schemas.breaches(SCHEMA, JsonReport.of(failed)));
  }

  @Test
  void theSchemaRefusesAnExcusedFindingWithoutReasonAndAFindingWithOne() {
    var swapped =
        json()
            .replace("\"findings\"", "\"x\"")
            .replace("\"excused\"", "\"findings\"")
            .replace("\"x\"", "\"excused\"");

    assertFalse(Schemas.breaches(SCHEMA, swapped).isEmpty());
  }

  private static String json() {
    return JsonReport.of(
        Judged.of(List.of(Judged.LOST), List.of(Judged.BY_WAIVER), List.of(Judged.PROBLEM)));
  }
}
