package dev.twodoors.boundary.engine;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.DoorReports;
import dev.twodoors.boundary.engine.judge.Judge;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgements;
import dev.twodoors.boundary.engine.judge.WholeCollector;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.engine.report.DoorReportFile;
import dev.twodoors.boundary.engine.report.ReportFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a build and the command line ask of the engine. */
public final class Check {
  private Check() {}

  /** Judges one door and leaves what it found out in the door's {@code target/boundary}. */
  public static Judgement door(Sources sources) {
    return door(FactCollector.collect(sources));
  }

  /** The same, from facts that are known already. */
  public static Judgement door(DoorFacts facts) {
    var judgement = Judge.of(facts);
    var folder = folder(facts.root(), facts.door().folder());
    DoorReportFile.write(folder, DoorReports.of(facts, judgement));
    ReportFiles.write(folder, judgement);
    return judgement;
  }

  /**
   * Judges what needs both doors, from what each left.
   *
   * @param doors folders of the doors
   * @param tests folder of the compiled tests of both doors
   * @throws IllegalStateException when a door was not built
   */
  public static Judgement whole(Path root, List<String> doors, Path tests, LocalDate today) {
    return Judge.of(facts(root, doors, tests, today));
  }

  /**
   * Judges the whole as {@link #whole} does, after a build of both doors that they passed: what
   * they looked at is counted in.
   *
   * @throws IllegalStateException when a door was not built, or did not pass
   */
  public static Judgement afterDoors(Path root, List<String> doors, Path tests, LocalDate today) {
    var facts = facts(root, doors, tests, today);
    var parts = new ArrayList<Judgement>();
    facts.doors().forEach((door, report) -> parts.add(Judgements.passed(report)));
    parts.add(Judge.of(facts));
    return Judgements.merge(parts);
  }

  /** What a door wrote down when it was built last; empty when it was not. */
  public static Optional<DoorReport> report(Path root, String door) {
    return DoorReportFile.read(folder(root, door));
  }

  /** What is known of the whole. */
  public static WholeFacts facts(Path root, List<String> doors, Path tests, LocalDate today) {
    Map<Layer, DoorReport> reports = new EnumMap<>(Layer.class);
    for (var door : doors) {
      var report =
          report(root, door)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          door
                              + "/target/boundary/facts.json is missing: build "
                              + door
                              + " first"));
      reports.put(report.door(), report);
    }
    return WholeCollector.collect(root, reports, tests, today);
  }

  private static Path folder(Path root, String door) {
    return root.resolve(door).resolve("target/boundary");
  }
}
