package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who may call whom among the project's own methods. A virtual call reaches every implementation in
 * the project that has a name (class hierarchy analysis; Dean, Grove and Chambers 1995); a lambda
 * and an anonymous class count as called where they are made, and only there: the same interface
 * may be given something else elsewhere. An injected object counts as made where it is injected.
 */
public final class Calls {
  /** One step from a method to another. */
  public record Edge(MethodFact to, int line) {}

  private static final String JDK = "java.";

  private final Classes classes;
  private final Injection injection;
  private final Listeners listeners;
  private final Surroundings surroundings;
  private final Readers readers;
  private final Arranged arranged;
  private final Map<MethodFact, List<Edge>> edges = new ConcurrentHashMap<>();
  private final Map<String, List<MethodFact>> initializers = new ConcurrentHashMap<>();
  private final Map<String, List<MethodFact>> handedOn = new ConcurrentHashMap<>();

  public Calls(Classes classes) {
    this.classes = classes;
    var mentions = new Mentions(classes);
    this.injection = new Injection(classes, mentions);
    this.listeners = new Listeners(classes, mentions);
    this.surroundings = new Surroundings(classes);
    this.arranged = new Arranged(classes);
    this.readers = new Readers(classes, arranged);
  }

  /** What is called on values by those who get them. */
  public Readers readers() {
    return readers;
  }

  /** Where a method leads to, each target once. */
  public List<Edge> from(MethodFact method) {
    var known = edges.get(method);
    return known != null ? known : edges.computeIfAbsent(method, any -> List.copyOf(find(method)));
  }

  private Collection<Edge> find(MethodFact method) {
    var found = new LinkedHashMap<MethodFact, Edge>();
    for (var call : method.calls()) {
      var declared = classes.resolve(call.target());
      declared.ifPresent(to -> called(found, to, call));
      started(call).forEach(to -> called(found, to, call));
      if (call.kind() == Call.Kind.VIRTUAL || call.kind() == Call.Kind.REFERENCE) {
        overriding(method, call.target()).forEach(to -> called(found, to, call));
      }
      Stream.concat(received(declared), readers.calledFor(call, declared))
          .forEach(to -> add(found, to, call.line()));
    }
    for (var use : method.fieldUses()) {
      Stream.concat(initializers(use.owner()), use.write() ? Stream.empty() : read(use))
          .forEach(to -> add(found, to, use.line()));
    }
    Stream.of(
            injection.lookedUp(method).stream(),
            listeners.of(method),
            surroundings.of(method),
            arranged.of(method))
        .flatMap(each -> each)
        .forEach(to -> add(found, to, method.line()));
    classes
        .values()
        .names(method)
        .forEach(named -> reflected(named).forEach(to -> add(found, to, named.line())));
    injection.madeBefore(method).forEach(to -> add(found, to, to.line()));
    return found.values();
  }

  private void called(Map<MethodFact, Edge> found, MethodFact to, Call call) {
    add(found, to, call.line());
    surroundings.of(to).forEach(around -> add(found, around, call.line()));
  }

  private static void add(Map<MethodFact, Edge> to, MethodFact target, int line) {
    to.putIfAbsent(target, new Edge(target, line));
  }

  /** What runs because a class is first used, or because a library calls back what was made. */
  private Stream<MethodFact> started(Call call) {
    var initializers = initializers(call.target().owner());
    return call.isConstruction()
        ? Stream.concat(initializers, callbacks(call.target().owner()))
        : call.kind() == Call.Kind.STATIC ? initializers : Stream.empty();
  }

  private Stream<MethodFact> initializers(String owner) {
    return initializers
        .computeIfAbsent(
            owner,
            any ->
                classes
                    .lineage(owner)
                    .flatMap(type -> type.method("<clinit>", "()V").stream())
                    .toList())
        .stream();
  }

  /** Of an anonymous class everything: it is made for whoever gets it. */
  private Stream<MethodFact> callbacks(String made) {
    return classes.find(made).filter(ClassFact::isAnonymous).isPresent()
        ? classes.find(made).orElseThrow().methods().stream()
            .filter(method -> !method.isStatic() && !method.isPrivate() && !method.isConstructor())
        : classes.callbacks(made, "").stream();
  }

  /**
   * Whoever has an object may hand it to a library: {@code sort}, {@code execute}, {@code valueOf}.
   */
  private Stream<MethodFact> received(Optional<MethodFact> called) {
    return called.stream().flatMap(method -> method.returned().mentions()).flatMap(this::handedOn);
  }

  /** What the JDK can call on an object, also on one that is known by an interface of ours. */
  private Stream<MethodFact> handedOn(String name) {
    return handedOn
        .computeIfAbsent(
            name,
            any ->
                classes.standIns(name).flatMap(is -> classes.callbacks(is, JDK).stream()).toList())
        .stream();
  }

  /** What reflection runs where constants say what: {@code class#method}, or all of a class. */
  private Stream<MethodFact> reflected(Named named) {
    var names = named.kind() == Naming.CODE ? named.values().stream() : Stream.<String>empty();
    return names.flatMap(
        name -> {
          var parts = name.split("#", 2);
          return parts.length == 1
              ? Stream.concat(classes.find(name).stream(), provided(named, name)).flatMap(this::all)
              : classes
                  .lineage(parts[0])
                  .flatMap(type -> type.methods().stream())
                  .filter(method -> method.ref().name().equals(parts[1]));
        });
  }

  private Stream<ClassFact> provided(Named named, String type) {
    return named.by().owner().equals("java.util.ServiceLoader")
        ? classes.descendants(type).stream()
        : Stream.empty();
  }

  private Stream<MethodFact> all(ClassFact made) {
    return Stream.of(
            initializers(made.name()),
            made.methods().stream().filter(MethodFact::isConstructor),
            classes.callbacks(made.name(), "").stream())
        .flatMap(each -> each);
  }

  private Stream<MethodFact> read(FieldUse use) {
    return classes.find(use.owner()).stream()
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.name().equals(use.name()))
        .flatMap(field -> field.type().mentions())
        .flatMap(this::handedOn);
  }

  private Stream<MethodFact> overriding(MethodFact caller, MethodRef called) {
    if (!classes.isOurs(called.owner()) && !injection.narrows(called)) {
      return Stream.empty();
    }
    return injection.narrowed(caller, called, classes.descendants(called.owner())).stream()
        .filter(type -> !type.isAnonymous())
        .flatMap(type -> type.method(called.name(), called.descriptor()).stream());
  }
}
