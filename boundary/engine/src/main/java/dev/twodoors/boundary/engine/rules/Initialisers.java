package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodRef;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Methods that fill fields before any operation runs: of a class, or of an object that the
 * container makes. They read what some field holds, whichever operation needs that field.
 */
final class Initialisers {
  private final Classes classes;
  private final Set<MethodRef> constructed;

  Initialisers(Classes classes) {
    this.classes = classes;
    this.constructed =
        classes.all().stream()
            .flatMap(type -> type.methods().stream())
            .flatMap(this::constructedBy)
            .collect(Collectors.toSet());
  }

  boolean include(MethodFact method) {
    return method.ref().name().equals("<clinit>")
        || method.isConstructor() && !constructed.contains(method.ref());
  }

  /** A constructor that calls one of its own class or of those above goes on with its object. */
  private Stream<MethodRef> constructedBy(MethodFact method) {
    return method.calls().stream()
        .map(Call::target)
        .filter(target -> target.name().equals("<init>"))
        .filter(
            target ->
                !method.isConstructor() || !classes.isA(method.ref().owner(), target.owner()));
  }
}
