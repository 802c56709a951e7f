package com.example.shop.endtoend.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.people.Door;
import com.example.shop.endtoend.stack.NeedsShop;
import com.example.shop.endtoend.stack.Shop;
import com.example.shop.endtoend.stack.World;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both doors answer alike, record alike and change alike. */
@NeedsShop
class ParityIT {
  private static final Map<Row, Map<String, String>> TABLE = new TreeMap<>();

  private final Shop shop;
  private final Set<String> audited;

  ParityIT(Shop shop) {
    this.shop = shop;
    this.audited = Facts.ofAuditedCapabilities(shop.settings());
  }

  @Test
  void everyOutcomeOfEverySharedCapabilityHasItsScenario() {
    var needed = Facts.ofSharedCapabilities(shop.settings());
    assertTrue(needed.size() > 20, () -> "the packaged doors share only " + needed);
    assertEquals(lines(needed), lines(new TreeSet<>(scenarios().keySet())));
  }

  @TestFactory
  Stream<DynamicTest> bothDoorsComeToTheSame() {
    return scenarios().values().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(scenario.row().toString(), () -> compare(scenario)));
  }

  private void compare(Scenario scenario) {
    var play = scenario.beginning().in(new World(shop));
    var snapshot = Snapshot.of(shop.database());
    var web = observe(scenario.row(), play, shop.web(), snapshot);
    snapshot.restore();
    var api = observe(scenario.row(), play, shop.api(), snapshot);

    assertEquals(scenario.row().outcome(), web.outcome(), "told by the web door");
    assertEquals(scenario.row().outcome(), api.outcome(), "told by the API");
    assertEquals(lines(web.content()), lines(api.content()), "what was shown");
    assertEquals(lines(web.records()), lines(api.records()), "what the trail says");
    assertEquals(
        audited.contains(scenario.row().capability()) ? scenario.row().outcome() : "",
        web.lastRecorded(),
        "the outcome in the newest record");
    assertEquals(lines(web.changes()), lines(api.changes()), "what changed in the database");
  }

  private static Observation observe(Row row, Scenario.Play play, Door door, Snapshot snapshot) {
    var reply = play.at(door);
    TABLE.computeIfAbsent(row, any -> new TreeMap<>()).put(door.name(), reply.outcome());
    return new Observation(
        reply.outcome(),
        reply.content(),
        snapshot.records(row.capability(), door.name()),
        snapshot.changes());
  }

  private static Map<Row, Scenario> scenarios() {
    return Scenarios.all().stream()
        .collect(
            Collectors.toMap(
                Scenario::row,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("two scenarios for " + one.row());
                },
                TreeMap::new));
  }

  private static String lines(Iterable<?> items) {
    var text = new StringBuilder();
    items.forEach(item -> text.append(item).append('\n'));
    return text.toString();
  }

  @AfterAll
  static void print() {
    var format = "%-16s | %-16s | %-16s | %-16s%n";
    System.out.printf(format, "capability", "outcome", "web", "api");
    TABLE.forEach(
        (row, told) ->
            System.out.printf(
                format, row.capability(), row.outcome(), told.get("web"), told.get("api")));
  }
}
