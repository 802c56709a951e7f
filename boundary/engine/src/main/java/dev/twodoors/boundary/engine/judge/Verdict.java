package dev.twodoors.boundary.engine.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What one rule looked at and what it found. */
public final class Verdict {
  private final List<Finding> findings = new ArrayList<>();
  private int examined;

  /** Counts what a rule looks at: one that looked at nothing must not pass for a clean one. */
  public <T> Collection<T> each(Collection<T> items) {
    examined += items.size();
    return items;
  }

  public void report(Finding finding) {
    findings.add(finding);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  public int examined() {
    return examined;
  }
}
