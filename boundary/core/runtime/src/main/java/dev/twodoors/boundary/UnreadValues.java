package dev.twodoors.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of the running request that its door could not read. Each is null for the code of the
 * door. The next call of a capability refuses, once its guard has let the caller pass, and names
 * them together with what the constraints of its input say.
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
