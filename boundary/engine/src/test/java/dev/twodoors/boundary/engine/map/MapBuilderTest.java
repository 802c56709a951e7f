package dev.twodoors.boundary.engine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorReport.Owned;
import dev.twodoors.boundary.engine.fixtures.FixtureProject;
import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.engine.map.CapabilityMap.Doors;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapBuilderTest {
  private static final WholeFacts FACTS = FixtureProject.base().whole();
  private static final Location WHERE = new Location("x", 1);

  private static Entry entry(Governance governance, String id) {
    return MapBuilder.build(FACTS.doors(), governance).entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void knowsWhatIsDeclaredAndWhichDoorsLeadThere() {
    assertEquals(
        new Entry(
            "orders.place",
            "CORE",
            "HIGH",
            List.of("OWN_WEB", "MOBILE"),
            "orders",
            true,
            List.of("buyer"),
            "",
            "demo.services.orders.PlaceOrder",
            "shared-services/src/main/java/demo/services/orders/PlaceOrder.java",
            List.of(
                new Operation(
                    "POST",
                    "/orders",
                    "OrdersActions.place",
                    "web-actions/src/main/java/demo/web/orders/OrdersActions.java")),
            List.of(
                new Operation(
                    "POST",
                    "/v1/orders",
                    "OrdersResource.place",
                    "public-api/src/main/java/demo/api/orders/OrdersResource.java")),
            List.of()),
        entry(Governance.NONE, "orders.place"));
  }

  @Test
  void sortsCapabilitiesByIdAndByDoors() {
    var map = MapBuilder.build(FACTS.doors(), Governance.NONE);

    assertEquals(
        List.of("orders.annotate", "orders.find", "orders.place", "orders.ship"),
        map.entries().stream().map(Entry::id).toList());
    assertEquals(
        List.of("orders.ship"), map.reachedBy(Doors.API_ONLY).stream().map(Entry::id).toList());
    assertEquals("both doors", Doors.BOTH_DOORS.shown());
  }

  @Test
  void knowsCapabilitiesThatNoBuiltDoorReaches() {
    var web = Map.of(Layer.WEB, FACTS.doors().get(Layer.WEB));

    assertEquals(
        List.of(Doors.WEB_ONLY, Doors.WEB_ONLY, Doors.WEB_ONLY, Doors.NO_DOOR),
        MapBuilder.build(web, Governance.NONE).entries().stream().map(Entry::doors).toList());
  }

  @Test
  void showsExceptionsThatNameTheCapabilityItsClassOrAWayToIt() {
    var governance =
        new Governance(
            List.of(),
            List.of(
                waiver("rule-d", "POST /orders"),
                waiver("rule-c", "demo.services.orders.PlaceOrder.handle"),
                waiver("rule-b", "demo.services.orders.PlaceOrder"),
                waiver("rule-a", "orders.place"),
                waiver("rule-e", "POST /v1/orders"),
                waiver("rule-f", "demo.services.orders.PlaceOrder$Input"),
                waiver("other", "demo.services.orders.PlaceOrders"),
                waiver("other", "orders.placed"),
                waiver("other", "GET /orders")),
            List.of());

    assertEquals(
        List.of("rule-a", "rule-b", "rule-c", "rule-d", "rule-e", "rule-f"),
        entry(governance, "orders.place").exceptions().stream()
            .map(CapabilityMap.Exception::rule)
            .toList());
    assertEquals(
        new CapabilityMap.Exception("rule-a", "waiver", "because", "2026-05-01"),
        entry(governance, "orders.place").exceptions().getFirst());
  }

  @Test
  void showsAcceptedDecisionsThatExcuseARuleForTheCapability() {
    var governance =
        new Governance(
            List.of(),
            List.of(),
            List.of(
                decision("0002-later", "accepted", "orders.place"),
                decision("0003-maybe", "proposed", "orders.place"),
                decision("0004-other", "accepted", "orders.ship")));

    assertEquals(
        List.of(
            new CapabilityMap.Exception("api-missing", "0002-later", "Later", "2026-06-01"),
            new CapabilityMap.Exception("parity-untested", "0002-later", "Later", "2026-06-01")),
        entry(governance, "orders.place").exceptions());
  }

  @Test
  void doorsSayWhoOwnsWhichFolder() {
    assertEquals(
        List.of(new Owned("shared-services/src/main/java/demo/services/orders/", "orders")),
        FACTS.doors().get(Layer.API).owned());
  }

  private static Waiver waiver(String rule, String subject) {
    return new Waiver(rule, subject, "because", "orders", "ada", "2026-01-01", "2026-05-01", WHERE);
  }

  private static Decision decision(String id, String status, String capability) {
    return new Decision(
        id,
        "Later",
        status,
        "2026-01-01",
        List.of("parity-untested", "api-missing"),
        List.of(capability),
        "2026-06-01",
        WHERE);
  }
}
