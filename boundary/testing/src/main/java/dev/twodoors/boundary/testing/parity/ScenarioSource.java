package dev.twodoors.boundary.testing.parity;

import java.util.List;

/**
 * Some scenarios, such as those of one capability. {@link ParityTable} finds each source beside it
 * and in the packages below, so that no other file names it. It has a constructor without
 * parameters.
 */
public interface ScenarioSource {

  /** What a scenario may change; another source may name the same. */
  List<String> tables();

  /** At most one for each row. */
  List<Scenario> all();
}
