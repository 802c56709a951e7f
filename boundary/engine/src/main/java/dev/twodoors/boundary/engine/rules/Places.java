package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.EntryPoint;

/** Which place to open first. */
final class Places {
  private Places() {}

  static Location of(DoorFacts facts, EntryPoint entry) {
    return of(facts, entry.method());
  }

  static Location of(DoorFacts facts, MethodFact method) {
    return of(facts, method, method.line());
  }

  static Location of(DoorFacts facts, MethodFact method, int line) {
    var type = facts.classes().find(method.ref().owner()).orElseThrow();
    return line == 0 ? type.location() : type.locationAt(line);
  }

  /** A method's name as a waiver gives it; a lambda counts as the method that holds it. */
  static String subject(MethodFact method) {
    var name = method.ref().name();
    return method.ref().owner()
        + "."
        + (name.startsWith("lambda$")
            ? name.substring("lambda$".length(), name.lastIndexOf('$'))
            : name);
  }
}
