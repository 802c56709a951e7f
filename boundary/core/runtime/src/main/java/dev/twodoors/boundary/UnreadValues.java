package dev.twodoors.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of the running request that its door could not read. In the code of the door, each of
 * them is null. The next call of a capability refuses the input, after its guard has let the caller
 * pass. It reports these values together with the violations of the constraints.
 */
@RequestScoped
public class UnreadValues {
  private final List<Violation> found = new ArrayList<>();

  public void add(Violation violation) {
    found.add(violation);
  }

  /** All of them. Whoever takes them tells the client; nobody finds them again. */
  public List<Violation> take() {
    if (found.isEmpty()) {
      return List.of();
    }
    var all = List.copyOf(found);
    found.clear();
    return all;
  }
}
