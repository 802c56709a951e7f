package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.map.CapabilityMap;
import dev.twodoors.boundary.engine.map.MapFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What both doors wrote down about themselves, put together.
 *
 * @param doors what each door was judged to be
 * @param map capabilities of the project, with the doors that reach them
 * @param scenarios ids of capabilities that a parity scenario names
 * @param outcomes of the doors; for a {@link ClosingRule} also of the whole
 */
public record WholeFacts(
    Path root,
    Map<Layer, DoorReport> doors,
    CapabilityMap map,
    Set<String> scenarios,
    Governance governance,
    LocalDate today,
    List<InputProblem> problems,
    Outcomes outcomes) {

  public List<CapabilityMap.Entry> capabilities() {
    return map.entries();
  }

  /** Where no rule can look; what both doors say about the core is said once. */
  public List<BlindSpot> blindSpots() {
    return doors.values().stream().flatMap(door -> door.blindSpots().stream()).distinct().toList();
  }

  /** The files that are drawn from it and committed. */
  public MapFiles files() {
    return MapFiles.of(map, doors.values(), governance);
  }

  WholeFacts and(Outcomes more) {
    return new WholeFacts(
        root, doors, map, scenarios, governance, today, problems, outcomes.and(more));
  }
}
