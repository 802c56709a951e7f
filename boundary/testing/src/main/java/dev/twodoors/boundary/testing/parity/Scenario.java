package dev.twodoors.boundary.testing.parity;

import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.stack.Doors;

/**
 * How an outcome comes about, told once for all doors.
 *
 * @param row what comes of it at every door
 * @param beginning runs once, before the first door is asked
 */
public record Scenario(Row row, Beginning beginning) {

  /**
   * @param capability its id
   * @param outcome simple name of the outcome's type; {@link Reply#DENIED}; or {@link
   *     Reply#INVALID}, of which both doors have to name the same fields
   */
  public static Scenario of(String capability, String outcome, Beginning beginning) {
    return new Scenario(new Row(capability, outcome), beginning);
  }

  /** Brings about, once, what the scenario begins with. */
  public interface Beginning {
    Play in(Doors doors);
  }

  /** What is done at a door. It begins in the same way at each door. */
  public interface Play {
    Reply at(Door door);
  }
}
