package dev.twodoors.boundary.engine.map;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.DoorReport.Known;
import dev.twodoors.boundary.engine.facts.DoorReport.Offer;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the map from what the doors wrote down. */
public final class MapBuilder {
  private final Map<Layer, Map<String, List<Operation>>> operations = new HashMap<>();
  private final NamedExceptions exceptions;

  private MapBuilder(Map<Layer, DoorReport> doors, Governance governance) {
    doors.forEach((door, report) -> operations.put(door, operations(report)));
    exceptions = new NamedExceptions(governance);
  }

  /** The same whatever the day: what has expired is on the map for as long as it is written. */
  public static CapabilityMap build(Map<Layer, DoorReport> doors, Governance governance) {
    var builder = new MapBuilder(doors, governance);
    var known = new TreeMap<String, Known>();
    doors.values().forEach(door -> door.capabilities().forEach(c -> known.putIfAbsent(c.id(), c)));
    return new CapabilityMap(known.values().stream().map(builder::entry).toList());
  }

  private static Map<String, List<Operation>> operations(DoorReport report) {
    var byCapability = new HashMap<String, List<Operation>>();
    for (var offer : report.offers()) {
      for (var way : offer.ways()) {
        byCapability
            .computeIfAbsent(way.capability(), any -> new ArrayList<>())
            .add(operation(offer));
      }
    }
    byCapability.values().forEach(all -> all.sort(Operation.ORDER));
    return byCapability;
  }

  private static Operation operation(Offer offer) {
    return new Operation(offer.verb(), offer.path(), offer.method(), offer.where().file());
  }

  private Entry entry(Known known) {
    var web = operations(Layer.WEB, known);
    var api = operations(Layer.API, known);
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
        web,
        api,
        exceptions.of(known, web, api));
  }

  private List<Operation> operations(Layer door, Known known) {
    return operations.getOrDefault(door, Map.of()).getOrDefault(known.id(), List.of());
  }
}
