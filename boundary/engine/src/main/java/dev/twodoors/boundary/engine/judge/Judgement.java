package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.governance.Waiver;
import java.util.List;

/**
 * The outcome of judging a door, or the whole.
 *
 * @param findings that fail the build, the most serious first
 * @param excused findings that a waiver or a decision excuses
 * @param problems what could not be read; they fail the build too
 * @param looks per rule that was judged, how many things it looked at
 * @param warnings what will fail the build soon; they fail nothing
 * @param blindSpots where no rule can look; they fail nothing by themselves
 */
public record Judgement(
    List<Finding> findings,
    List<Excused> excused,
    List<InputProblem> problems,
    List<Look> looks,
    Examined examined,
    List<Warning> warnings,
    List<BlindSpot> blindSpots) {

  public record Excused(Finding finding, By by) {}

  /** What excuses a finding. */
  public sealed interface By {
    record OfWaiver(Waiver waiver) implements By {}

    record OfDecision(Decision decision) implements By {}
  }

  /** What is to be done before a day comes, on one line. */
  public record Warning(Location where, String message) {
    @Override
    public String toString() {
      return where + "  " + message;
    }
  }

  public boolean passes() {
    return findings.isEmpty() && problems.isEmpty();
  }
}
