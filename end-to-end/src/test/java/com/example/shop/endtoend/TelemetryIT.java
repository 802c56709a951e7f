package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.Collector.Seen;
import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.local.RunningDoor;
import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call of a capability looks the same to whoever watches, through each door. */
@NeedsDoors
class TelemetryIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TRACE = Pattern.compile("trace_id=\"([0-9a-f]{32})\"");

  private final Doors doors;

  TelemetryIT(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void tellsOfACallInTracesInTheLogAndInMetrics(String name) throws IOException {
    var sku = new World(doors).offers(1);
    try (var collector = Collector.start()) {
      var process = doors.startReplica(name, watched(collector));
      try {
        Door door = name.equals("web") ? doors.webAt(process) : doors.apiAt(process);
        assertEquals("Placed", Shopper.at(door, "buyer").places(Line.of(1, sku)).outcome());

        var call = collector.span("capability orders.place");
        assertCall(name, call);
        assertEquals(call.id(), collector.statement("insert into orders").parent());
        assertRequest(collector.parentOf(call), call);
        assertLog(name, process, call);
        assertMetrics(name, process);
        assertEquals(Set.of(call.trace()), tracesInMetrics(process));
      } finally {
        process.stop();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void namesNoTraceInMetricsThatNobodyCollects(String name) {
    var door = name.equals("web") ? doors.web() : doors.api();
    var sku = new World(doors).offers(1);
    assertEquals("Placed", Shopper.at(door, "buyer").places(Line.of(1, sku)).outcome());
    assertEquals(Set.of(), tracesInMetrics(doors.process(name)));
  }

  /** The trace ids by which metrics lead to calls that placed an order. */
  private static Set<String> tracesInMetrics(RunningDoor process) {
    var placing =
        Probe.openMetrics(process)
            .lines()
            .filter(line -> line.startsWith("capability_duration_seconds_bucket{"))
            .filter(line -> line.contains("capability=\"orders.place\""))
            .toList();
    assertNotEquals(List.of(), placing);
    return placing.stream()
        .flatMap(line -> TRACE.matcher(line).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** As in production, and with a statement of each capability in the log. */
  private static Map<String, String> watched(Collector collector) {
    var settings = new HashMap<>(collector.settings());
    settings.put("database.traced", "true");
    settings.put("quarkus.log.console.json.enabled", "true");
    settings.put("quarkus.log.category.\"org.hibernate.SQL\".level", "DEBUG");
    return settings;
  }

  /** Yes and no are no text, and empty here. */
  private static void assertCall(String door, Seen call) {
    var told = new HashMap<>(call.attributes());
    var actor = told.getOrDefault("actor", "");
    told.remove("actor");
    assertTrue(actor.matches("[0-9a-f]{12}"), "no name, but " + actor);
    assertEquals(
        Map.of(
            "capability", "orders.place",
            "capability.outcome", "Placed",
            "capability.refused", "",
            "door", door,
            "owner", "orders",
            "request.key", "first",
            "audit.record", ""),
        told);
  }

  private static void assertRequest(Seen parent, Seen call) {
    assertTrue(parent.server(), parent::toString);
    assertEquals(parent.trace(), call.trace());
    assertTrue(parent.name().startsWith("POST "), parent::toString);
  }

  private static void assertLog(String door, RunningDoor process, Seen call) throws IOException {
    var lines =
        Files.readAllLines(process.log()).stream()
            .filter(line -> line.startsWith("{"))
            .map(TelemetryIT::parsed)
            .map(line -> line.path("mdc"))
            .filter(mdc -> mdc.path("capability").asText().equals("orders.place"))
            .toList();
    assertNotEquals(List.of(), lines);
    var actors = new TreeSet<String>();
    for (var mdc : lines) {
      assertEquals(call.trace(), mdc.path("traceId").asText());
      assertEquals(door, mdc.path("door").asText());
      actors.add(mdc.path("actor").asText());
    }
    assertEquals(1, actors.size());
    assertTrue(actors.first().matches("[0-9a-f]{12}"), "no name, but " + actors.first());
  }

  private static void assertMetrics(String door, RunningDoor process) {
    var timers =
        Probe.metrics(process)
            .lines()
            .filter(line -> line.startsWith("capability_duration_seconds_count{"))
            .map(line -> line.substring(line.indexOf('{') + 1, line.indexOf('}')))
            .map(labels -> new TreeSet<>(List.of(labels.split(","))))
            .filter(labels -> labels.contains("capability=\"orders.place\""))
            .toList();
    var expected =
        Set.of(
            "capability=\"orders.place\"",
            "door=\"" + door + "\"",
            "outcome=\"Placed\"",
            "owner=\"orders\"");
    assertEquals(List.of(new TreeSet<>(expected)), timers);
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError("a line of the log is no JSON: " + line, e);
    }
  }
}
