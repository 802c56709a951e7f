package dev.twodoors.boundary.engine.judge;

import java.util.Locale;

/**
 * One way in which code and declaration can contradict each other, or code can break the boundary.
 * The name of its class is its id: {@code ApiMissing} is {@code api-missing}; its page is {@code
 * docs/rules/api-missing.md}.
 */
public sealed interface Rule permits DoorRule, WholeRule {

  default String id() {
    return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Where it is judged: {@code web}, {@code api}, {@code both} doors, or the {@code whole}. */
  default String judgedIn() {
    if (!(this instanceof DoorRule)) {
      return "whole";
    }
    var doors = card().doors();
    return doors.size() > 1 ? "both" : doors.iterator().next().name().toLowerCase(Locale.ROOT);
  }

  /** What there is to know about the rule without running it. */
  Card card();
}
