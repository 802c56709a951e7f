package dev.twodoors.boundary.kata;

import dev.twodoors.boundary.engine.judge.Judgement;
import java.util.List;

/** What is said of an attempt. */
public sealed interface Verdict {
  /** {@code file:line: message}. */
  record NotCompiled(List<String> errors) implements Verdict {}

  /** The finding is still there. */
  record Broken(Judgement judgement) implements Verdict {}

  /** The finding is gone, and another one came. */
  record BrokenOtherwise(Judgement judgement) implements Verdict {}

  /** A waiver or a decision excuses the finding: it is still there. */
  record Excused() implements Verdict {}

  /** Capabilities or endpoints that are needed are gone, too. */
  record Lost(List<String> what) implements Verdict {}

  /** Nothing is wrong any more, and nothing is missing. */
  record Solved() implements Verdict {}
}
