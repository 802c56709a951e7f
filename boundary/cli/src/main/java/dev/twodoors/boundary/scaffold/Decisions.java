package dev.twodoors.boundary.scaffold;

import java.util.ArrayList;
import java.util.List;

/** What only a person can say. A failing test asks for each. */
public final class Decisions {

  /**
   * @param what is to be decided, in words
   * @param test the file of the test that asks
   */
  public record Decision(String what, String test) {}

  private final List<Decision> open = new ArrayList<>();

  void add(String what, String test) {
    open.add(new Decision(what, test));
  }

  public List<Decision> open() {
    return List.copyOf(open);
  }
}
