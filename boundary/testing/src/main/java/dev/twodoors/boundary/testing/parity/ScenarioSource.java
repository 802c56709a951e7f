package dev.twodoors.boundary.testing.parity;

import java.util.List;

/**
 * The scenarios of a part of a project that comes and goes as a whole, such as a sample: {@link
 * ParityTable} finds it as a service ({@link java.util.ServiceLoader}), so that no other file names
 * it.
 */
public interface ScenarioSource {

  /** What a scenario may change; what refers to another table stands behind it. */
  List<String> tables();

  /** At most one for each row. */
  List<Scenario> all();
}
