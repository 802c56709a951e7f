package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.facts.DoorFacts;

/** A rule that one door's facts are enough for; it is judged whenever that door is built. */
public non-sealed interface DoorRule extends Rule {
  /** Goes through {@link Verdict#each} what it looks at, and reports what it finds. */
  void judge(DoorFacts facts, Verdict verdict);
}
