package dev.twodoors.boundary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input that cannot be used. Nothing was changed and nothing was audited. Each door tells its
 * clients in its own words.
 */
public class InvalidInput extends RuntimeException {
  private final transient List<Violation> violations;

  public InvalidInput(List<Violation> violations) {
    super(
        violations.stream()
            .map(v -> v.path() + " " + v.message())
            .collect(Collectors.joining("; ")),
        null,
        false,
        false);
    this.violations = List.copyOf(violations);
  }

  /** At least one, in the order of the input's fields where that is known. */
  public List<Violation> violations() {
    return violations;
  }
}
