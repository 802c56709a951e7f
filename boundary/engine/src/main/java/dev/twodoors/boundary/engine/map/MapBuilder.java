package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.judge.DoorReport;
import dev.twodoors.boundary.engine.judge.DoorReport.Known;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Draws the map from what the doors wrote down. */
public final class MapBuilder {
  private final Map<Layer, DoorReport> doors;
  private final Governance governance;
  private final LocalDate today;

  private MapBuilder(Map<Layer, DoorReport> doors, Governance governance, LocalDate today) {
    this.doors = doors;
    this.governance = governance;
    this.today = today;
  }

  public static CapabilityMap build(
      Map<Layer, DoorReport> doors, Governance governance, LocalDate today) {
    var builder = new MapBuilder(doors, governance, today);
    var known = new TreeMap<String, Known>();
    doors.values().forEach(door -> door.capabilities().forEach(c -> known.putIfAbsent(c.id(), c)));
    return new CapabilityMap(known.values().stream().map(builder::entry).toList());
  }

  private Entry entry(Known known) {
    return new Entry(
        known.id(),
        known.kind(),
        known.risk(),
        known.consumers(),
        known.owner(),
        known.command(),
        known.roles(),
        known.speedFirstUntil(),
        known.type(),
        known.where().file(),
        operations(Layer.WEB, known.id()),
        operations(Layer.API, known.id()),
        exceptions(known.id()));
  }

  private List<Operation> operations(Layer door, String capability) {
    return Stream.ofNullable(doors.get(door))
        .flatMap(report -> report.offers().stream())
        .flatMap(
            offer ->
                offer.ways().stream()
                    .filter(way -> way.capability().equals(capability))
                    .map(
                        way ->
                            new Operation(
                                offer.verb(),
                                offer.path(),
                                offer.method(),
                                offer.where().file(),
                                way.path())))
        .toList();
  }

  /** Those that are in use: a finding was excused by them. */
  private List<CapabilityMap.Exception> exceptions(String capability) {
    return List.of();
  }
}
