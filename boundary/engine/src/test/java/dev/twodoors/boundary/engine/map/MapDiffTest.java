package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Maps.capability;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import org.junit.jupiter.api.Test;

class MapDiffTest {
  private static final CapabilityMap NONE = Maps.of();

  @Test
  void saysWhenNothingChanged() {
    var map = Maps.of(capability("orders.place"), capability("orders.find").excused(Maps.WAIVER));

    assertEquals("no architectural change\n", MapDiff.words(map, map));
    assertEquals("no architectural change\n", MapDiff.words(NONE, NONE));
  }

  @Test
  void tellsWhatIsNewAndWhatIsGone() {
    var audit =
        Maps.of(capability("refunds.audit").kind("SUPPORTING").risk("LOW").owner("refunds").api());
    var orders = Maps.of(capability("orders.find"), capability("orders.place").owner(""));

    assertEquals(
        """
        adds 1 capability, removes 2 capabilities
          adds    refunds.audit (SUPPORTING, LOW, refunds), web only
          removes orders.find (CORE, MEDIUM, orders)
          removes orders.place (CORE, MEDIUM, nobody)
        """,
        MapDiff.words(orders, audit));
  }

  @Test
  void tellsAMoveBetweenDoorsButNotThePathsThatItBrings() {
    var before = Maps.of(capability("orders.cancel").api(), capability("orders.find").api());
    var after = Maps.of(capability("orders.cancel"), capability("orders.find"));

    assertEquals(
        """
        moves 2 from web-only to both doors
          moves   orders.cancel from web-only to both doors
          moves   orders.find from web-only to both doors
        """,
        MapDiff.words(before, after));
  }

  @Test
  void namesEveryKindOfMoveByItself() {
    var before = Maps.of(capability("a.a").web(), capability("b.b").web().api(), capability("c.c"));
    var after =
        Maps.of(capability("a.a").api(), capability("b.b").web(), capability("c.c").web().api());

    assertEquals(
        """
        moves 1 from API-only to web-only, moves 1 from no door to API-only, \
        moves 1 from both doors to no door
          moves   a.a from API-only to web-only
          moves   b.b from no door to API-only
          moves   c.c from both doors to no door
        """,
        MapDiff.words(before, after));
  }

  @Test
  void tellsEveryTraitThatChanged() {
    var other = new Operation("GET", "/v2", "X.y", "x");
    var before = Maps.of(capability("a.a"), capability("b.b").owner(""));
    var after =
        Maps.of(
            capability("a.a")
                .kind("SUPPORTING")
                .risk("HIGH")
                .owner("refunds")
                .consumers("PARTNER")
                .roles()
                .query()
                .speedFirst("2027-01-01")
                .web(other)
                .api(Maps.CONTRACT, other),
            capability("b.b"));

    assertEquals(
        """
        changes the kind of 1, changes the risk of 1, changes the owner of 2, \
        changes the consumers of 1, changes the guard of 1, changes the nature of 1, \
        changes the speed first date of 1, changes the web paths of 1, changes the API paths of 1
          changes a.a: kind CORE -> SUPPORTING
          changes a.a: risk MEDIUM -> HIGH
          changes a.a: owner orders -> refunds
          changes a.a: consumers OWN_WEB, OTHER_APP -> PARTNER
          changes a.a: guard buyer -> none
          changes a.a: nature command -> query
          changes a.a: speed first date none -> 2027-01-01
          changes a.a: web paths POST /orders/{id}/cancel -> GET /v2
          changes a.a: API paths POST /v1/orders/{id}/cancellation -> POST /v1/orders/{id}/cancellation, GET /v2
          changes b.b: owner nobody -> orders
        """,
        MapDiff.words(before, after));
  }

  @Test
  void tellsThePathsOfTheDoorThatDidNotMove() {
    var other = new Operation("GET", "/other", "X.y", "x");

    assertEquals(
        """
        moves 1 from both doors to web-only, changes the web paths of 1
          moves   a.a from both doors to web-only
          changes a.a: web paths POST /orders/{id}/cancel -> GET /other
        """,
        MapDiff.words(Maps.of(capability("a.a")), Maps.of(capability("a.a").web(other).api())));
  }

  @Test
  void tellsExceptionsThatBeginAndThatEnd() {
    var endless = new CapabilityMap.Exception("api-missing", "0013-never", "Never", "");
    var before = Maps.of(capability("a.a").excused(Maps.DECISION), capability("b.b"));
    var after = Maps.of(capability("a.a").excused(Maps.WAIVER), capability("b.b").excused(endless));

    assertEquals(
        """
        1 waiver until 2027-03-01, 1 decision without end, ends 1 decision
          excuses a.a from api-missing until 2027-03-01, waiver: Mobile takes <it> over.
          excuses b.b from api-missing without end, decision 0013-never: Never
          ends    a.a from parity-untested until 2027-04-01, decision 0012-later: Later
        """,
        MapDiff.words(before, after));
  }

  @Test
  void exceptionsComeAndGoWithTheirCapability() {
    var excused = Maps.of(capability("a.a").excused(Maps.WAIVER));

    assertEquals(
        "adds 1 capability, 1 waiver until 2027-03-01",
        MapDiff.words(NONE, excused).lines().findFirst().orElseThrow());
    assertEquals(
        "removes 1 capability, ends 1 waiver",
        MapDiff.words(excused, NONE).lines().findFirst().orElseThrow());
  }

  @Test
  void doesNotTellAnExceptionThatStays() {
    var before = Maps.of(capability("a.a").excused(Maps.WAIVER));
    var after = Maps.of(capability("a.a").excused(Maps.WAIVER, Maps.DECISION));

    assertEquals(
        """
        1 decision until 2027-04-01
          excuses a.a from parity-untested until 2027-04-01, decision 0012-later: Later
        """,
        MapDiff.words(before, after));
  }
}
