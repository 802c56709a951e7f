package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.ParameterFact;
import java.util.List;

/** Where a framework calls code of the project. Every rule that asks what can run starts here. */
public sealed interface EntryPoint permits Endpoint, Callback {
  /** The method that people know it by. */
  MethodFact method();

  /** Every method that is called for it. */
  List<MethodFact> starts();

  /** What comes in from outside of the door. */
  default List<ParameterFact> taken(Classes classes) {
    return starts().stream()
        .filter(method -> !method.isSynthetic())
        .flatMap(method -> classes.parameters(method).stream())
        .toList();
  }

  /** Whether it can run because somebody looked at an address: RFC 9110, section 9.2.1. */
  boolean isSafe();

  /**
   * {@code POST /orders/{id}/cancel}, or what calls it: {@code filter of requests Visits.count}.
   */
  String shown();
}
