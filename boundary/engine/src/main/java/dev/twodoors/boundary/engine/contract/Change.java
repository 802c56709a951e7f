package dev.twodoors.boundary.engine.contract;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What clients notice of the difference between two contracts.
 *
 * @param breaks whether a client that keeps to the earlier contract can fail
 * @param place an operation and a part of it, or a field of a schema that several operations share
 * @param says goes on after the place: {@code is gone}
 * @param operations where it is noticed; empty when the place says it
 */
public record Change(boolean breaks, String place, String says, Set<String> operations) {
  private static final int SHOWN = 2;

  public Change {
    operations = Collections.unmodifiableSet(new TreeSet<>(operations));
  }

  @Override
  public String toString() {
    return place + " " + says + where();
  }

  private String where() {
    if (operations.isEmpty()) {
      return "";
    }
    var first = operations.stream().limit(SHOWN).collect(Collectors.joining(", "));
    var more = operations.size() - SHOWN;
    return more > 0 ? "   (" + first + " and " + more + " more)" : "   (" + first + ")";
  }
}
