package dev.twodoors.boundary.engine.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Under which conditions a part of a page is shown: those of the sections around it, as written.
 * The same text means the same on one page.
 */
public record Branch(Map<String, Boolean> conditions) {
  /** A part that no section decides on. */
  static final Branch ALWAYS = new Branch(Map.of());

  public Branch {
    conditions = Map.copyOf(conditions);
  }

  /** Empty when it contradicts what is known. */
  Optional<Branch> and(String condition, boolean holds) {
    if (condition.startsWith("!")) {
      return and(condition.substring(1).strip(), !holds);
    }
    var known =
        condition.equals("true") || condition.equals("false")
            ? Boolean.valueOf(condition)
            : conditions.get(condition);
    if (known != null) {
      return known == holds ? Optional.of(this) : Optional.empty();
    }
    var more = new HashMap<>(conditions);
    more.put(condition, holds);
    return Optional.of(new Branch(more));
  }

  /** Empty when one of them is never shown together with the other. */
  Optional<Branch> and(Branch other) {
    var both = Optional.of(this);
    for (var more : other.conditions.entrySet()) {
      both = both.flatMap(branch -> branch.and(more.getKey(), more.getValue()));
    }
    return both;
  }

  /** Whether it can be shown while none of the others is. */
  boolean isPossibleWithout(List<Branch> others) {
    if (others.isEmpty()) {
      return true;
    }
    var first = others.getFirst();
    var rest = others.subList(1, others.size());
    return and(first).isEmpty()
        ? isPossibleWithout(rest)
        : first.conditions.entrySet().stream()
            .flatMap(it -> and(it.getKey(), !it.getValue()).stream())
            .anyMatch(branch -> branch.isPossibleWithout(rest));
  }
}
