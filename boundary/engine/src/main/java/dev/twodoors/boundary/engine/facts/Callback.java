package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.ParameterFact;
import java.util.List;

/**
 * A method that a framework calls beside the endpoints: a filter, a converter, an observer, a
 * timer.
 *
 * @param what calls it: {@code filter of requests}
 * @param isSafe whether it runs with requests that only look at something
 */
public record Callback(String what, MethodFact method, boolean isSafe) implements EntryPoint {
  @Override
  public List<MethodFact> starts() {
    return List.of(method);
  }

  /** Events, and what templates and other code give, come from the project itself. */
  @Override
  public List<ParameterFact> taken(Classes classes) {
    return CallbackNames.TAKING.contains(what) ? classes.parameters(method) : List.of();
  }

  @Override
  public String shown() {
    return what + " " + method.ref().shown();
  }
}
