package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.facts.HandMadeRoutes.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Routes of Vert.x that code sets up: {@code router.get("/seen").handler(...)}. */
final class RoutesOfCode {
  private static final String ROUTER = ".ext.web.Router";
  private static final String ROUTE = ".ext.web.Route";
  private static final String FILTERS = "io.quarkus.vertx.http.runtime.filters.Filters";

  private static final Set<String> ROUTES = Set.of("route", "routeWithRegex");

  private final Classes classes;
  private final RouteArguments given;
  private final List<Found> found;

  RoutesOfCode(Classes classes, List<Found> found) {
    this.classes = classes;
    this.given = new RouteArguments(classes);
    this.found = found;
  }

  /** Whether a class names anything that makes routes; few do. */
  static boolean canMake(ClassFact type) {
    for (var name : type.references().keySet()) {
      if (name.endsWith(ROUTER) || name.endsWith(ROUTE) || name.equals(FILTERS)) {
        return true;
      }
    }
    return false;
  }

  /** Those of a method in their order, with those of a lambda where the lambda is made. */
  private Stream<Call> calls(MethodFact method) {
    return method.calls().stream()
        .flatMap(
            call ->
                Stream.concat(
                    lambda(call).filter(RoutesOfCode::makesRoutes).stream().flatMap(this::calls),
                    Stream.of(call)));
  }

  private Optional<MethodFact> lambda(Call call) {
    return call.kind() == Call.Kind.REFERENCE
        ? classes.resolve(call.target()).filter(MethodFact::isSynthetic)
        : Optional.empty();
  }

  private static boolean makesRoutes(MethodFact lambda) {
    return lambda.calls().stream()
        .anyMatch(call -> isRouter(call) || call.target().owner().endsWith(ROUTE));
  }

  /** In the order of the calls: what follows a route, up to the next one, is about it. */
  void add(ClassFact type, MethodFact method) {
    if (method.isSynthetic() && makesRoutes(method)) {
      return;
    }
    var verb = "";
    var path = "";
    var below = found.size();
    var starts = new ArrayList<MethodFact>();
    var consumes = new ArrayList<String>();
    var produces = new ArrayList<String>();
    for (var call : calls(method).toList()) {
      if (isRouter(call)) {
        close(type, method, verb, path, starts, consumes, produces);
        verb = given.verb(call);
        path = given.path(method, call).orElse("");
        List.of(starts, consumes, produces).forEach(List::clear);
      } else if (takesHandlerFirst(call)) {
        var handlers = starts.isEmpty() ? List.of(method) : List.of(starts.removeLast());
        found.add(new Found(type, Endpoint.ANY, "", handlers, List.of(), List.of(), true));
      } else if (isMade(call)) {
        below = found.size();
      } else if (mounts(call)) {
        mount(below, path);
        verb = "";
      } else if (call.target().owner().endsWith(ROUTE)) {
        starts.addAll(given.handlers(method, call));
        switch (call.target().name()) {
          case "path" -> path = given.path(method, call).orElse(path);
          case "consumes" -> consumes.addAll(given.constants(call).toList());
          case "produces" -> produces.addAll(given.constants(call).toList());
          default -> {}
        }
      } else if (call.kind() == Call.Kind.REFERENCE) {
        classes.resolve(call.target()).ifPresent(starts::add);
      }
    }
    close(type, method, verb, path, starts, consumes, produces);
  }

  private void close(
      ClassFact type,
      MethodFact method,
      String verb,
      String path,
      List<MethodFact> starts,
      List<String> consumes,
      List<String> produces) {
    if (!verb.isEmpty()) {
      var handlers = starts.isEmpty() ? List.of(method) : List.copyOf(starts);
      var at = path.isEmpty() ? "" : HandMadeRoutes.template(path);
      found.add(
          new Found(
              type,
              verb,
              at,
              handlers,
              List.copyOf(consumes),
              List.copyOf(produces),
              HandMadeRoutes.passesOn(classes, handlers)));
    }
  }

  /** Handlers of failures and filters are given before the call, not after it. */
  private static boolean takesHandlerFirst(Call call) {
    return call.target().owner().endsWith(ROUTER) && call.target().name().equals("errorHandler")
        || call.target().owner().equals(FILTERS);
  }

  private static boolean isMade(Call call) {
    return call.target().owner().endsWith(ROUTER) && call.target().name().equals("router");
  }

  /** What a method has added to the router that it made last is served below the prefix. */
  private void mount(int from, String path) {
    var prefix = HandMadeRoutes.template(path).replace("/{rest:.*}", "");
    found
        .subList(from, found.size())
        .replaceAll(
            to ->
                new Found(
                    to.type(),
                    to.verb(),
                    to.path().isEmpty() ? "" : prefix + to.path(),
                    to.starts(),
                    to.consumes(),
                    to.produces(),
                    to.passesOn()));
  }

  /** What is served below a prefix has routes of its own. */
  private static boolean mounts(Call call) {
    return call.target().owner().endsWith(ROUTE) && call.target().name().equals("subRouter");
  }

  private static boolean isRouter(Call call) {
    return call.target().owner().endsWith(ROUTER)
        && (RouteArguments.namesVerb(call) || ROUTES.contains(call.target().name()));
  }
}
