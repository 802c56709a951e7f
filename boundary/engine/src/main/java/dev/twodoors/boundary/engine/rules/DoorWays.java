package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways of a whole door up to the capabilities, its endpoints' and those of all its code. */
final class DoorWays {
  /** How a place is come to. */
  record Way(List<String> path, int line) {}

  private final DoorFacts facts;
  private final Reach fromEndpoints;
  private final Reach fromUiOnly;
  private final Reach fromOthers;

  DoorWays(DoorFacts facts) {
    this.facts = facts;
    fromEndpoints =
        Reach.of(
            facts.calls(),
            facts.entryPoints().stream().flatMap(entry -> facts.starts(entry).stream()).toList(),
            this::isEnd);
    fromUiOnly = Reach.of(facts.calls(), methods(facts::isUiOnly), this::isEnd);
    fromOthers =
        Reach.of(
            facts.calls(),
            methods(type -> !facts.isUiOnly(type)),
            method -> isEnd(method) || isIn(method, facts::isUiOnly));
  }

  private List<MethodFact> methods(Predicate<ClassFact> of) {
    return facts.ownClasses().stream().filter(of).flatMap(type -> type.methods().stream()).toList();
  }

  private boolean isIn(MethodFact method, Predicate<ClassFact> what) {
    return facts.classes().find(method.ref().owner()).filter(what).isPresent();
  }

  /** At a capability, and at entities and repositories: who uses those is the place to name. */
  private boolean isEnd(MethodFact method) {
    var owner = method.ref().owner();
    return facts.isOfCapability(method)
        || facts.persistence().isEntity(owner)
        || facts.persistence().isRepository(owner);
  }

  /**
   * What the door's code reaches outside of the door. A constructor only keeps what it is given.
   */
  List<MethodFact> outside() {
    var onlyFromUi =
        fromUiOnly.methods().stream().filter(method -> !isReachedByMoreThanUiOnly(method));
    return Stream.concat(fromOthers.methods().stream(), onlyFromUi)
        .filter(method -> !isEnd(method) && !method.isConstructor())
        .filter(method -> !isIn(method, type -> type.module().equals(facts.door())))
        .toList();
  }

  boolean isReachedByMoreThanUiOnly(MethodFact method) {
    return fromOthers.has(method);
  }

  /** Endpoints from which one of the uses is reached. */
  List<String> endpoints(List<PersistenceUse> uses) {
    var methods = uses.stream().flatMap(use -> at(use).stream()).distinct().toList();
    return facts.endpoints().stream()
        .filter(endpoint -> methods.stream().anyMatch(facts.from(endpoint)::has))
        .map(Endpoint::shown)
        .distinct()
        .toList();
  }

  /** The shortest way from an endpoint to one of the uses; without one, where it stands. */
  Way shortest(List<PersistenceUse> uses) {
    return shortest(uses.stream().filter(PersistenceUse::isDone))
        .or(() -> shortest(uses.stream()))
        .orElseGet(() -> unreached(uses));
  }

  private Optional<Way> shortest(Stream<PersistenceUse> uses) {
    return uses.flatMap(use -> way(use, fromEndpoints).stream())
        .min(Comparator.comparing(way -> way.path().size()));
  }

  private Way unreached(List<PersistenceUse> uses) {
    var use = uses.getFirst();
    var path =
        Stream.of(fromOthers, fromUiOnly).flatMap(reach -> way(use, reach).stream()).findFirst();
    var steps = path.map(Way::path).orElse(List.of(use.how()));
    return new Way(
        Stream.concat(steps.stream(), Stream.of("no endpoint reaches it yet")).toList(),
        use.line());
  }

  private Optional<Way> way(PersistenceUse use, Reach reach) {
    return at(use).stream()
        .filter(reach::has)
        .map(method -> new Way(reach.to(method).doing(use.line(), use.how()).shown(), use.line()))
        .min(Comparator.comparing(way -> way.path().size()));
  }

  /** The method that does it, or for a field every method that could. */
  private List<MethodFact> at(PersistenceUse use) {
    return use.method()
        .map(List::of)
        .orElseGet(
            () ->
                facts.classes().find(use.place()).stream()
                    .flatMap(type -> type.methods().stream())
                    .toList());
  }
}
