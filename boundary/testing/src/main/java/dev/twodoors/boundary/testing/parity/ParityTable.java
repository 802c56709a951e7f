package dev.twodoors.boundary.testing.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;
import java.util.List;
import java.util.Locale;
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
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Both doors answer alike, record alike and change alike, in every scenario of every {@link
 * ScenarioSource} of the project. A project's test extends it, beside or above those sources, and
 * is annotated with {@link dev.twodoors.boundary.testing.stack.NeedsDoors}. Fails as well when an
 * outcome that both doors can come to has no scenario.
 */
public abstract class ParityTable {
  private static final Map<Row, Map<String, String>> TABLE = new TreeMap<>();

  private final Doors doors;
  private final List<Scenario> scenarios;
  private final Set<String> tables;
  private final Set<String> audited;

  protected ParityTable(Doors doors) {
    this.doors = doors;
    this.audited = Facts.ofAuditedCapabilities(doors.settings());
    var sources = sources();
    this.scenarios = sources.stream().flatMap(source -> source.all().stream()).toList();
    this.tables =
        sources.stream().flatMap(source -> source.tables().stream()).collect(Collectors.toSet());
  }

  private List<ScenarioSource> sources() {
    return ReflectionSupport.findAllClassesInPackage(
            getClass().getPackageName(),
            type -> ScenarioSource.class.isAssignableFrom(type) && !type.isInterface(),
            anyName -> true)
        .stream()
        .map(ReflectionSupport::newInstance)
        .map(ScenarioSource.class::cast)
        .toList();
  }

  @Test
  protected void everyOutcomeOfEverySharedCapabilityHasItsScenario() {
    var needed = Facts.ofSharedCapabilities(doors.settings());
    var played = new TreeSet<>(byRow().keySet());
    played.removeIf(row -> row.outcome().equals(Reply.INVALID));
    assertEquals(lines(needed), lines(played));
  }

  @TestFactory
  protected Stream<DynamicTest> bothDoorsComeToTheSame() {
    return byRow().values().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(scenario.row().toString(), () -> compare(scenario)));
  }

  private void compare(Scenario scenario) {
    var play = scenario.beginning().in(doors);
    var snapshot = Snapshot.of(doors.database(), tables);
    var web = observe(scenario.row(), play, doors.web(), snapshot);
    snapshot.restore();
    var api = observe(scenario.row(), play, doors.api(), snapshot);

    assertEquals(scenario.row().outcome(), web.outcome(), "told by the web door");
    assertEquals(scenario.row().outcome(), api.outcome(), "told by the API");
    assertEquals(lines(web.content()), lines(api.content()), "what was shown");
    assertEquals(lines(web.records()), lines(api.records()), "what the trail says");
    assertEquals(recorded(scenario.row()), web.lastRecorded(), "the outcome in the newest record");
    assertEquals(lines(web.changes()), lines(api.changes()), "what changed in the database");
  }

  /** Wrong input is counted, and leaves no record. */
  private String recorded(Row row) {
    return audited.contains(row.capability()) && !row.outcome().equals(Reply.INVALID)
        ? row.outcome()
        : "";
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

  private Map<Row, Scenario> byRow() {
    return scenarios.stream()
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
  protected static void print() {
    var format = "%-16s | %-16s | %-16s | %-16s%n";
    System.out.printf(Locale.ROOT, format, "capability", "outcome", "web", "api");
    TABLE.forEach(
        (row, told) ->
            System.out.printf(
                Locale.ROOT,
                format,
                row.capability(),
                row.outcome(),
                told.get("web"),
                told.get("api")));
  }
}
