package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Maps.capability;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.Schemas;
import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonMapTest {
  private static final String SCHEMA = "capability-map-v1.schema.json";

  @Test
  void writesOneValueALine() {
    assertEquals(
        """
        {
          "schemaVersion": 1,
          "generatedBy": "./doors map",
          "capabilities": [
            {
              "id": "orders.cancel",
              "kind": "CORE",
              "risk": "MEDIUM",
              "consumers": [
                "OWN_WEB",
                "OTHER_APP"
              ],
              "owner": "orders",
              "command": true,
              "roles": [
                "buyer"
              ],
              "speedFirstUntil": "",
              "type": "shop.X",
              "source": "core/X.java",
              "web": [
                {
                  "verb": "POST",
                  "path": "/orders/{id}/cancel",
                  "method": "OrderActions.cancel",
                  "source": "web/OrderActions.java"
                }
              ],
              "api": [],
              "exceptions": [
                {
                  "rule": "api-missing",
                  "by": "waiver",
                  "reason": "Mobile takes <it> over.",
                  "until": "2027-03-01"
                }
              ]
            }
          ]
        }
        """,
        JsonMap.of(Maps.of(capability("orders.cancel").api().excused(Maps.WAIVER))));
  }

  @Test
  void readsWhatItWrote() {
    var map =
        Maps.of(
            capability("orders.cancel").excused(Maps.WAIVER, Maps.DECISION),
            capability("orders.find").query().web().speedFirst("2027-01-01"));

    assertEquals(map, JsonMap.read(JsonMap.of(map)));
  }

  @Test
  void keepsToItsSchema() {
    var map = FixtureProject.base().whole().map();

    assertEquals(List.of(), Schemas.breaches(SCHEMA, JsonMap.of(map)));
    assertEquals(4, map.entries().size());
  }

  @Test
  void keepsToItsSchemaWithExceptions() {
    var map = Maps.of(capability("orders.cancel").excused(Maps.WAIVER, Maps.DECISION));

    assertEquals(List.of(), Schemas.breaches(SCHEMA, JsonMap.of(map)));
  }

  @Test
  void theSchemaRefusesAnUnknownRisk() {
    var text = JsonMap.of(Maps.of(capability("orders.cancel").risk("HUGE")));

    assertEquals(1, Schemas.breaches(SCHEMA, text).size());
  }

  @Test
  void readsAMapWithMembersThatCameLater() {
    var text = JsonMap.of(Maps.of()).replace("\"generatedBy\"", "\"later\": 7, \"generatedBy\"");

    assertEquals(Maps.of(), JsonMap.read(text));
  }

  @Test
  void refusesWhatIsNoMapOfThisVersion() {
    for (var text :
        List.of(
            "{\"schemaVersion\": 2, \"capabilities\": []}",
            "{}",
            "null",
            "{\"schemaVersion\": 1}")) {
      var refused = assertThrows(IllegalArgumentException.class, () -> JsonMap.read(text));
      assertEquals(
          "not a capability map of version 1: draw it again by ./doors map", refused.getMessage());
    }
    var broken = assertThrows(IllegalArgumentException.class, () -> JsonMap.read("<html>"));
    assertTrue(broken.getMessage().startsWith("not a capability map: Unexpected character"));
  }
}
