package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.rules.NamedErrors.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Methods that lead to several errors, and to which of them depends on what they are given: which
 * one an operation gets is for it to declare. A method that calls a capability, or is given its
 * outcome, goes by that outcome and so does the same for every operation. A lambda belongs to the
 * method that makes it.
 */
final class Choices {
  private final DoorFacts facts;
  private final NamedErrors named;
  private final Predicate<MethodFact> end;
  private final Map<MethodRef, Boolean> known = new HashMap<>();

  /**
   * @param end methods at which the way of an operation ends
   */
  Choices(DoorFacts facts, NamedErrors named, Predicate<MethodFact> end) {
    this.facts = facts;
    this.named = named;
    this.end = end;
  }

  boolean include(MethodFact method) {
    return known.computeIfAbsent(method.ref(), any -> isChoice(method));
  }

  private boolean isChoice(MethodFact method) {
    if (method.isStatic() && method.parameters().isEmpty()
        || takesOutcome(method)
        || method.isSynthetic()) {
      return false;
    }
    var reached = Reach.of(facts.calls(), alternatives(method).toList(), end).methods();
    return reached.stream().noneMatch(m -> facts.handledBy(m).isPresent())
        && reached.stream().flatMap(m -> named.in(m).stream()).map(Named::code).distinct().count()
            > 1;
  }

  private boolean takesOutcome(MethodFact method) {
    return method.parameters().stream()
        .map(parameter -> parameter.type().name())
        .anyMatch(
            type ->
                facts.capabilities().stream()
                    .anyMatch(of -> facts.classes().isA(type, of.outcome().name())));
  }

  /** The method, and those that a call of the same method may mean as well. */
  private Stream<MethodFact> alternatives(MethodFact method) {
    var ref = method.ref();
    var classes = facts.classes();
    return method.isConstructor()
        ? Stream.of(method)
        : Stream.concat(
                Stream.of(ref.owner()),
                classes.ancestors(ref.owner()).stream()
                    .flatMap(name -> classes.find(name).stream())
                    .filter(type -> type.method(ref.name(), ref.descriptor()).isPresent())
                    .flatMap(type -> classes.descendants(type.name()).stream())
                    .map(ClassFact::name))
            .distinct()
            .flatMap(name -> classes.find(name).stream())
            .flatMap(type -> type.method(ref.name(), ref.descriptor()).stream());
  }
}
