package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a method to another. In each step but the last, {@code line} is where the next one
 * is called.
 */
public record CallPath(List<Step> steps) {
  public record Step(MethodRef method, int line) {
    /** {@code OrdersPages.order (OrdersPages.java:61)}. */
    public String shown() {
      var file = Names.simple(Names.outermost(method.owner())) + ".java";
      return line == 0 ? method.shown() : method.shown() + " (" + file + ":" + line + ")";
    }
  }

  public CallPath {
    steps = List.copyOf(steps);
  }

  /** The same way, one step further: what the last method does in one of its lines. */
  public CallPath doing(int line, String what) {
    var longer = new ArrayList<>(steps);
    var last = longer.removeLast();
    longer.add(new Step(last.method(), line));
    longer.add(new Step(new MethodRef("", what, ""), 0));
    return new CallPath(longer);
  }

  public List<String> shown() {
    return steps.stream()
        .map(step -> step.method().owner().isEmpty() ? step.method().name() : step.shown())
        .toList();
  }
}
