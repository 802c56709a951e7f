package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.ParameterFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what Quarkus, Jakarta REST, Vert.x, CDI and Qute call without an address of its own. */
final class Callbacks {
  private final Classes classes;
  private final List<Endpoint> endpoints;
  private final List<Callback> found = new ArrayList<>();

  private Callbacks(Classes classes, List<Endpoint> endpoints) {
    this.classes = classes;
    this.endpoints = endpoints;
  }

  /** Those of the door and of the core. */
  static List<Callback> in(
      Classes classes, List<Endpoint> endpoints, List<HandMadeRoutes.Found> routes) {
    var callbacks = new Callbacks(classes, endpoints);
    classes.all().forEach(callbacks::add);
    routes.stream().filter(HandMadeRoutes.Found::isFilter).forEach(callbacks::add);
    return callbacks.found.stream().distinct().toList();
  }

  private void add(HandMadeRoutes.Found route) {
    var isSafe = Endpoint.SAFE.contains(route.verb());
    route.starts().forEach(to -> found.add(new Callback("filter of routes", to, isSafe)));
  }

  private void add(ClassFact type) {
    for (var method : type.methods()) {
      annotated(type, method, CallbackNames.WITH_REQUESTS)
          .ifPresent(what -> found.add(new Callback(what, method, runsWithGet(type, method))));
      annotated(type, method, CallbackNames.BY_ITSELF)
          .ifPresent(what -> found.add(new Callback(what, method, false)));
      for (var heard : method.parameters()) {
        if (!heard.annotations().isEmpty()
            && CallbackNames.OBSERVES.stream().anyMatch(heard::has)
            && !classes.isOurs(heard.type().name())) {
          found.add(new Callback("observer", method, isOfRequests(heard)));
        }
      }
    }
    if (!type.isInterface() && !type.isAbstract()) {
      inherited(type, CallbackNames.OF_REQUESTS).ifPresent(what -> implemented(type, what));
      inherited(type, CallbackNames.OF_THEMSELVES).ifPresent(what -> byThemselves(type, what));
    }
  }

  private Optional<String> inherited(ClassFact type, Map<String, String> known) {
    for (var ancestor : classes.ancestors(type.name())) {
      if (known.containsKey(ancestor)) {
        return Optional.of(known.get(ancestor));
      }
    }
    return Optional.empty();
  }

  private void byThemselves(ClassFact type, String what) {
    classes.callbacks(type.name(), "").stream()
        .filter(method -> !method.isSynthetic())
        .forEach(method -> found.add(new Callback(what, method, false)));
  }

  private void implemented(ClassFact type, String what) {
    classes.callbacks(type.name(), "").stream()
        .filter(method -> !method.isSynthetic())
        .forEach(method -> found.add(new Callback(what, method, runsWithGet(type, method))));
  }

  /** What is bound to some resources by name runs with those alone (Jakarta REST 4.0, 6.5.2). */
  private boolean runsWithGet(ClassFact type, MethodFact method) {
    var bindings =
        Stream.concat(type.annotations().stream(), method.annotations().stream())
            .map(AnnotationFact::type)
            .filter(
                on ->
                    classes
                        .find(on)
                        .filter(is -> is.has(CallbackNames.REST + "NameBinding"))
                        .isPresent())
            .toList();
    return !CallbackNames.CHANGING.contains(method.ref().name())
        && (bindings.isEmpty()
            || endpoints.stream()
                .filter(Endpoint::isSafe)
                .anyMatch(safe -> bindings.stream().allMatch(binding -> isBound(safe, binding))));
  }

  private boolean isBound(Endpoint endpoint, String binding) {
    return endpoint.method().has(binding)
        || classes
            .find(endpoint.method().ref().owner())
            .filter(type -> type.has(binding))
            .isPresent();
  }

  /** On the method, or on the class for all that are static, as extensions of templates have it. */
  private static Optional<String> annotated(
      ClassFact type, MethodFact method, Map<String, String> known) {
    if (method.annotations().isEmpty() && type.annotations().isEmpty()) {
      return Optional.empty();
    }
    var isMeant =
        method.isStatic() && !method.isSynthetic() && !method.ref().name().startsWith("<");
    return Stream.concat(
            method.annotations().stream(), isMeant ? type.annotations().stream() : Stream.empty())
        .flatMap(on -> Stream.ofNullable(known.get(on.type())))
        .findFirst();
  }

  /** An event that comes with a request. Who fires the project's own events is known. */
  private boolean isOfRequests(ParameterFact heard) {
    var name = heard.type().name();
    return CallbackNames.OF_THE_APPLICATION.stream().noneMatch(name::startsWith)
        && heard.annotations().stream()
            .noneMatch(on -> on.text("value").orElse("").endsWith(".ApplicationScoped"));
  }
}
