package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.Calls.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Everything that can run because some methods were called, each with the shortest way to it. */
public final class Reach {
  private record Arrival(MethodFact from, int line) {}

  private final Map<MethodFact, Arrival> arrivals = new IdentityHashMap<>();
  private final List<MethodFact> methods = new ArrayList<>();

  private Reach() {}

  /**
   * @param end methods at which the way ends; they are reached, what they call is not
   */
  public static Reach of(Calls calls, Collection<MethodFact> starts, Predicate<MethodFact> end) {
    var reach = new Reach();
    var waiting = new ArrayDeque<MethodFact>();
    for (var start : starts) {
      reach.arrive(start, null, 0, waiting);
    }
    while (!waiting.isEmpty()) {
      var method = waiting.poll();
      if (!end.test(method)) {
        for (Edge edge : calls.from(method)) {
          reach.arrive(edge.to(), method, edge.line(), waiting);
        }
      }
    }
    return reach;
  }

  private void arrive(MethodFact at, MethodFact from, int line, ArrayDeque<MethodFact> waiting) {
    if (arrivals.putIfAbsent(at, new Arrival(from, line)) == null) {
      methods.add(at);
      waiting.add(at);
    }
  }

  /** In the order of their distance from the starts. */
  public List<MethodFact> methods() {
    return methods;
  }

  public boolean has(MethodFact method) {
    return arrivals.containsKey(method);
  }

  /** From a start to a method that is reached. */
  public CallPath to(MethodFact method) {
    var steps = new ArrayList<CallPath.Step>();
    var at = method;
    var line = method.line();
    while (at != null) {
      var arrival = arrivals.get(at);
      if (steps.isEmpty() || !at.isBridge()) {
        steps.addFirst(new CallPath.Step(at.ref(), line));
      }
      line = arrival.line();
      at = arrival.from();
    }
    return new CallPath(steps);
  }
}
