package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.facts.Capability;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What "speed of delivery comes first" means for a capability on a day. */
enum SpeedFirst {
  NOT_CLAIMED,
  AHEAD,
  PASSED,
  UNREADABLE,
  TOO_FAR,
  WITH_HIGH_RISK;

  static SpeedFirst of(Capability capability, LocalDate today) {
    if (capability.speedFirstUntil().isEmpty()) {
      return NOT_CLAIMED;
    }
    if (!Placement.of(capability).mayWait()) {
      return WITH_HIGH_RISK;
    }
    try {
      var until = LocalDate.parse(capability.speedFirstUntil());
      return until.isBefore(today)
          ? PASSED
          : until.isAfter(Placement.latest(today)) ? TOO_FAR : AHEAD;
    } catch (DateTimeParseException e) {
      return UNREADABLE;
    }
  }

  /** Whether obligations wait. */
  boolean isAhead() {
    return this == AHEAD;
  }
}
