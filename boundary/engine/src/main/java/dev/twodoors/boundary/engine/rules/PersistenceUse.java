package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.Persistence;
import dev.twodoors.boundary.engine.facts.Queries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * That a class has to do with something of the database.
 *
 * @param place the class that does it
 * @param type the entity, repository or database interface
 * @param method where; empty in the head of the class
 * @param how for people: {@code calls Orders.findById}
 */
record PersistenceUse(
    String place, String type, Optional<MethodFact> method, int line, String how) {

  /**
   * What a class does with the types that a predicate tells, injected ones included. Of an entity
   * only what is asked of it counts; where one is merely passed on to is judged by {@code
   * entity-crosses-door}.
   */
  static List<PersistenceUse> of(ClassFact type, Persistence persistence, Predicate<String> bad) {
    var uses = new ArrayList<PersistenceUse>();
    persistence
        .marks(type)
        .filter(bad)
        .forEach(on -> uses.add(head(type, on, "is annotated with @")));
    for (var is : type.supertypes()) {
      // As a type argument, an entity is passed on: what inherits does not touch it.
      is.mentions()
          .filter(bad)
          .filter(name -> name.equals(is.name()) || !persistence.isEntity(name))
          .forEach(name -> uses.add(head(type, name, "inherits from ")));
    }
    for (var field : type.fields()) {
      held(field.type(), field, persistence, bad)
          .forEach(name -> uses.add(head(type, name, "field " + field.name() + " is for ")));
    }
    for (var method : type.methods()) {
      persistence
          .marks(method)
          .filter(bad)
          .forEach(on -> uses.add(in(method, on, "is annotated with @")));
      for (var parameter : method.parameters()) {
        held(parameter.type(), parameter, persistence, bad)
            .forEach(name -> uses.add(in(method, name, "takes ")));
      }
      mentioned(method.returned(), persistence, bad)
          .forEach(name -> uses.add(in(method, name, "returns ")));
      uses.addAll(of(method, persistence, bad));
    }
    uses.sort(Comparator.comparing(use -> !use.isDone()));
    return uses;
  }

  /** Something that runs; what is merely held or taken comes after it. */
  boolean isDone() {
    return how.startsWith("calls ") || how.startsWith("uses ");
  }

  /** What the body of a method does. */
  static List<PersistenceUse> of(
      MethodFact method, Persistence persistence, Predicate<String> bad) {
    var uses = new ArrayList<PersistenceUse>();
    for (var call : method.calls()) {
      var target = call.target();
      if (bad.test(target.owner())) {
        uses.add(
            new PersistenceUse(
                method.ref().owner(),
                target.owner(),
                Optional.of(method),
                call.line(),
                "calls " + target.shown()));
      } else {
        persistence.passed(target).stream()
            .filter(bad)
            .forEach(
                name ->
                    uses.add(
                        new PersistenceUse(
                            method.ref().owner(),
                            name,
                            Optional.of(method),
                            call.line(),
                            "calls " + target.shown() + ", which has to do with " + simple(name))));
      }
    }
    persistence
        .queries(method)
        .filter(query -> !bad.test(query.by().owner()))
        .forEach(
            query ->
                persistence.namedBy(query.text()).stream()
                    .map(ClassFact::name)
                    .filter(bad)
                    .forEach(entity -> uses.add(asked(method, query, entity))));
    for (var use : method.fieldUses()) {
      if (bad.test(use.owner())) {
        uses.add(
            new PersistenceUse(
                method.ref().owner(),
                use.owner(),
                Optional.of(method),
                use.line(),
                "uses " + simple(use.owner()) + "." + use.name()));
      }
    }
    return uses;
  }

  private static PersistenceUse asked(MethodFact method, Queries.Query query, String entity) {
    return new PersistenceUse(
        method.ref().owner(),
        entity,
        Optional.of(method),
        query.line(),
        "calls " + query.by().shown() + ", whose text names " + simple(entity));
  }

  private static Stream<String> held(
      TypeRef type, Annotated by, Persistence persistence, Predicate<String> bad) {
    return Stream.concat(mentioned(type, persistence, bad), persistence.marks(by).filter(bad))
        .distinct();
  }

  private static Stream<String> mentioned(
      TypeRef type, Persistence persistence, Predicate<String> bad) {
    return type.mentions().filter(bad).filter(name -> !persistence.isEntity(name)).distinct();
  }

  static PersistenceUse head(ClassFact place, String type, String how) {
    return new PersistenceUse(place.name(), type, Optional.empty(), 0, how + simple(type));
  }

  private static PersistenceUse in(MethodFact method, String type, String how) {
    return new PersistenceUse(
        method.ref().owner(),
        type,
        Optional.of(method),
        method.line(),
        method.ref().shown() + " " + how + simple(type));
  }

  private static String simple(String name) {
    return Names.simple(name);
  }
}
