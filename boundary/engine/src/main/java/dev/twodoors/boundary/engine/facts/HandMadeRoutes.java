package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses beside Jakarta REST: routes of Vert.x, by annotation and by code, and WebSockets. */
final class HandMadeRoutes {
  /**
   * @param verb {@link Endpoint#ANY} when it takes every method
   * @param path empty when it takes every path
   * @param passesOn whether it hands requests on to the next handler
   */
  record Found(
      ClassFact type,
      String verb,
      String path,
      List<MethodFact> starts,
      List<String> consumes,
      List<String> produces,
      boolean passesOn) {
    /** Whether it takes what comes and passes it on: no address of its own. */
    boolean isFilter() {
      return path.isEmpty() || passesOn;
    }
  }

  private static final String WEB = "io.quarkus.vertx.web.";
  private static final List<String> SOCKETS =
      List.of("io.quarkus.websockets.next.WebSocket", "jakarta.websocket.server.ServerEndpoint");
  private static final List<String> SOCKET_EVENTS =
      List.of("io.quarkus.websockets.next.On", "jakarta.websocket.On");
  private static final Set<String> VERBS =
      Set.of("get", "post", "put", "delete", "patch", "head", "options");

  private static final Set<String> ROUTES = Set.of("route", "routeWithRegex");

  private final Classes classes;
  private final List<Found> found = new ArrayList<>();

  private HandMadeRoutes(Classes classes) {
    this.classes = classes;
  }

  static List<Found> in(Classes classes) {
    var routes = new HandMadeRoutes(classes);
    classes.all().forEach(routes::add);
    return List.copyOf(routes.found);
  }

  private void add(ClassFact type) {
    SOCKETS.stream()
        .flatMap(socket -> type.annotation(socket).stream())
        .forEach(on -> socket(type, on));
    Services.of(type, classes).forEach(found::add);
    for (var method : type.isAbstract() ? List.<MethodFact>of() : methods(type)) {
      Stream.concat(
              method.annotation(WEB + "Route").stream(),
              method.annotation(WEB + "Route$Routes").stream()
                  .flatMap(all -> all.nested("value").stream()))
          .forEach(route -> annotated(type, method, route));
      if (!method.isSynthetic() || !makesRoutes(method)) {
        made(type, method);
      }
    }
  }

  /** Those of a class, and of abstract ones above it, which are nothing by themselves. */
  private List<MethodFact> methods(ClassFact type) {
    return classes
        .lineage(type.name())
        .filter(is -> is.equals(type) || is.isAbstract())
        .flatMap(is -> is.methods().stream())
        .toList();
  }

  /** A handshake is a GET (RFC 6455, section 1.3), and no token protects what is sent after it. */
  private void socket(ClassFact type, AnnotationFact on) {
    var path = on.text("path").or(() -> on.text("value")).orElse("");
    var starts =
        classes
            .lineage(type.name())
            .flatMap(is -> is.methods().stream())
            .filter(
                method ->
                    method.annotations().stream()
                        .anyMatch(a -> SOCKET_EVENTS.stream().anyMatch(a.type()::startsWith)))
            .toList();
    if (!starts.isEmpty()) {
      found.add(new Found(type, "GET", path, starts, List.of(), List.of(), false));
    }
  }

  private void annotated(ClassFact type, MethodFact method, AnnotationFact route) {
    var base = type.annotation(WEB + "RouteBase").flatMap(on -> on.text("path")).orElse("");
    var own = method.ref().name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    var path = route.has("regex") ? "/{any:.*}" : route.text("path").orElse(own);
    var verbs = route.texts("methods");
    for (var verb : verbs.isEmpty() ? List.of(Endpoint.ANY) : verbs) {
      found.add(
          new Found(
              type,
              verb,
              template(base + "/" + path),
              List.of(method),
              route.texts("consumes"),
              route.texts("produces"),
              passesOn(List.of(method))));
    }
  }

  /** Those of a method in their order, with those of a lambda where the lambda is made. */
  private Stream<Call> calls(MethodFact method) {
    return method.calls().stream()
        .flatMap(
            call ->
                Stream.concat(
                    classes
                        .resolve(call.target())
                        .filter(MethodFact::isSynthetic)
                        .filter(lambda -> call.kind() == Call.Kind.REFERENCE)
                        .filter(HandMadeRoutes::makesRoutes)
                        .stream()
                        .flatMap(this::calls),
                    Stream.of(call)));
  }

  private static boolean makesRoutes(MethodFact lambda) {
    return lambda.calls().stream()
        .anyMatch(call -> isRouter(call) || call.target().owner().endsWith(".ext.web.Route"));
  }

  /** In the order of the calls: what follows a route, up to the next one, is about it. */
  private void made(ClassFact type, MethodFact method) {
    var verb = "";
    var path = "";
    var below = found.size();
    var starts = new ArrayList<MethodFact>();
    var consumes = new ArrayList<String>();
    var produces = new ArrayList<String>();
    for (var call : calls(method).toList()) {
      if (isRouter(call)) {
        close(type, method, verb, path, starts, consumes, produces);
        verb = verb(call);
        path = path(method, call).orElse("");
        List.of(starts, consumes, produces).forEach(List::clear);
      } else if (takesHandlerFirst(call)) {
        var handlers = starts.isEmpty() ? List.of(method) : List.of(starts.removeLast());
        found.add(new Found(type, Endpoint.ANY, "", handlers, List.of(), List.of(), true));
      } else if (isMade(call)) {
        below = found.size();
      } else if (mounts(call)) {
        mount(below, path);
        verb = "";
      } else if (call.target().owner().endsWith(".ext.web.Route")) {
        starts.addAll(handlers(method, call));
        switch (call.target().name()) {
          case "path" -> path = path(method, call).orElse(path);
          case "consumes" -> consumes.addAll(constants(call).toList());
          case "produces" -> produces.addAll(constants(call).toList());
          default -> {}
        }
      } else if (call.kind() == Call.Kind.REFERENCE) {
        classes.resolve(call.target()).ifPresent(starts::add);
      }
    }
    close(type, method, verb, path, starts, consumes, produces);
  }

  /** Also by a method of its own class that it calls. */
  private boolean passesOn(List<MethodFact> starts) {
    var waiting = new ArrayDeque<>(starts);
    var seen = new HashSet<MethodFact>();
    while (!waiting.isEmpty()) {
      var method = waiting.poll();
      for (var call : seen.add(method) ? method.calls() : List.<Call>of()) {
        var to = call.target();
        if (to.owner().endsWith(".RoutingContext") && to.name().equals("next")) {
          return true;
        }
        classes
            .resolve(to)
            .filter(is -> is.ref().owner().equals(method.ref().owner()))
            .ifPresent(waiting::add);
      }
    }
    return false;
  }

  /** Objects that are given, and methods that give them. */
  private List<MethodFact> handlers(MethodFact by, Call call) {
    return call.given().stream()
        .flatMap(
            given ->
                Stream.of(
                        given.from().flatMap(classes::resolve).stream(),
                        classes.callbacks(given.type().name(), "").stream(),
                        injected(by, given.type().name()))
                    .flatMap(all -> all))
        .toList();
  }

  /** Handlers that stand behind an {@code Instance}: the call itself knows the interface alone. */
  private Stream<MethodFact> injected(MethodFact by, String handler) {
    return by.fieldUses().stream()
        .filter(use -> !classes.isOurs(handler))
        .flatMap(
            use ->
                classes.find(use.owner()).stream()
                    .flatMap(type -> type.fields().stream())
                    .filter(field -> field.name().equals(use.name())))
        .flatMap(field -> field.type().arguments().stream())
        .flatMap(TypeRef::mentions)
        .filter(name -> classes.isOurs(name) && classes.isA(name, handler))
        .flatMap(name -> classes.callbacks(name, "").stream());
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
      var at = path.isEmpty() ? "" : template(path);
      found.add(
          new Found(
              type,
              verb,
              at,
              handlers,
              List.copyOf(consumes),
              List.copyOf(produces),
              passesOn(handlers)));
    }
  }

  /** Handlers of failures and filters are given before the call, not after it. */
  private static boolean takesHandlerFirst(Call call) {
    return call.target().owner().endsWith(".ext.web.Router")
            && call.target().name().equals("errorHandler")
        || call.target().owner().equals("io.quarkus.vertx.http.runtime.filters.Filters");
  }

  private static boolean isMade(Call call) {
    return call.target().owner().endsWith(".ext.web.Router")
        && call.target().name().equals("router");
  }

  /** What a method has added to the router that it made last is served below the prefix. */
  private void mount(int from, String path) {
    var prefix = template(path).replace("/{rest:.*}", "");
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
    return call.target().owner().endsWith(".ext.web.Route")
        && call.target().name().equals("subRouter");
  }

  private static boolean isRouter(Call call) {
    return call.target().owner().endsWith(".ext.web.Router")
        && (VERBS.contains(call.target().name().replace("WithRegex", ""))
            || ROUTES.contains(call.target().name()));
  }

  /** {@code router.get(...)}, or {@code router.route(HttpMethod.GET, ...)}. */
  private String verb(Call call) {
    var named = call.target().name().replace("WithRegex", "");
    return VERBS.contains(named)
        ? named.toUpperCase(Locale.ROOT)
        : constants(call)
            .filter(text -> text.contains(".HttpMethod."))
            .map(text -> text.substring(text.lastIndexOf('.') + 1))
            .findFirst()
            .orElse(Endpoint.ANY);
  }

  private Optional<String> path(MethodFact method, Call call) {
    return call.target().name().endsWith("WithRegex")
        ? Optional.of("/{any:.*}")
        : written(method, call).filter(text -> text.startsWith("/")).findFirst();
  }

  /** Also in a lambda of the method. */
  private Stream<String> written(MethodFact method, Call call) {
    return classes.find(method.ref().owner()).stream()
        .flatMap(type -> type.methods().stream())
        .flatMap(classes.values()::names)
        .filter(named -> named.by().equals(call.target()) && named.line() == call.line())
        .filter(Named::isKnown)
        .flatMap(named -> named.values().stream());
  }

  private Stream<String> constants(Call call) {
    return call.given().stream().flatMap(classes.values()::texts);
  }

  private static String template(String path) {
    return path.replaceAll("\\*.*", "{rest:.*}").replaceAll(":(\\w+)", "{$1}");
  }
}
