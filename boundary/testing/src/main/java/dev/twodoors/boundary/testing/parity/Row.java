package dev.twodoors.boundary.testing.parity;

import java.util.Comparator;

/**
 * One thing that can come of a capability.
 *
 * @param capability its id
 * @param outcome simple name of the outcome's type, {@code Denied} or {@code Invalid}
 */
public record Row(String capability, String outcome) implements Comparable<Row> {
  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::capability).thenComparing(Row::outcome);

  @Override
  public int compareTo(Row other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return capability + " " + outcome;
  }
}
