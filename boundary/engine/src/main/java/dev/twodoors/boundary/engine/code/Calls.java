package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Call;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Classes classes;
  private final Injection injection;
  private final Map<MethodRef, List<Edge>> edges = new HashMap<>();

  public Calls(Classes classes) {
    this.classes = classes;
    this.injection = new Injection(classes);
  }

  /** Where a method leads to, each target once. */
  public List<Edge> from(MethodFact method) {
    return edges.computeIfAbsent(method.ref(), any -> List.copyOf(find(method)));
  }

  private Set<Edge> find(MethodFact method) {
    var found = new LinkedHashSet<Edge>();
    for (var call : method.calls()) {
      targets(method, call).forEach(to -> found.add(new Edge(to, call.line())));
    }
    for (var use : method.fieldUses()) {
      initializer(use.owner()).ifPresent(to -> found.add(new Edge(to, use.line())));
    }
    injection.lookedUp(method).forEach(to -> found.add(new Edge(to, method.line())));
    injection.madeBefore(method).forEach(to -> found.add(new Edge(to, to.line())));
    injection.observers(method).forEach(to -> found.add(new Edge(to, method.line())));
    return found;
  }

  private Stream<MethodFact> targets(MethodFact caller, Call call) {
    var direct = classes.resolve(call.target());
    var targets = Stream.concat(direct.stream(), started(call));
    return call.kind() == Call.Kind.VIRTUAL || call.kind() == Call.Kind.REFERENCE
        ? Stream.concat(targets, overriding(caller, call.target()))
        : targets;
  }

  /** What runs because a class is first used, or because a library calls back what was made. */
  private Stream<MethodFact> started(Call call) {
    var initializer = initializer(call.target().owner());
    return call.isConstruction()
        ? Stream.concat(initializer.stream(), callbacks(call.target().owner()))
        : call.kind() == Call.Kind.STATIC ? initializer.stream() : Stream.empty();
  }

  private Optional<MethodFact> initializer(String owner) {
    return classes.find(owner).flatMap(type -> type.method("<clinit>", "()V"));
  }

  private Stream<MethodFact> callbacks(String made) {
    var type = classes.find(made);
    if (type.isEmpty()
        || type.get().isRecord()
        || !type.get().isAnonymous() && !implementsLibrary(made)) {
      return Stream.empty();
    }
    return type.get().methods().stream()
        .filter(method -> !method.isStatic() && !method.isPrivate() && !method.isConstructor());
  }

  private boolean implementsLibrary(String name) {
    return classes.ancestors(name).stream()
        .anyMatch(ancestor -> !classes.isOurs(ancestor) && !ancestor.equals("java.lang.Object"));
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
