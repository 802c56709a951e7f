package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private final Classes classes;
  private final RoutesOfCode code;
  private final List<Found> found = new ArrayList<>();

  private HandMadeRoutes(Classes classes) {
    this.classes = classes;
    this.code = new RoutesOfCode(classes, found);
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
    for (var owner : type.isAbstract() ? List.<ClassFact>of() : bases(type)) {
      owner.methods().stream()
          .filter(method -> !method.annotations().isEmpty())
          .forEach(method -> annotated(type, method));
      if (RoutesOfCode.canMake(owner)) {
        owner.methods().forEach(method -> code.add(type, method));
      }
    }
  }

  private void annotated(ClassFact type, MethodFact method) {
    Stream.concat(
            method.annotation(WEB + "Route").stream(),
            method.annotation(WEB + "Route$Routes").stream()
                .flatMap(all -> all.nested("value").stream()))
        .forEach(route -> annotated(type, method, route));
  }

  /** A class, and abstract ones above it, which are nothing by themselves. */
  private List<ClassFact> bases(ClassFact type) {
    return classes.lineage(type.name()).filter(is -> is.equals(type) || is.isAbstract()).toList();
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
              passesOn(classes, List.of(method))));
    }
  }

  /** Whether handlers hand a request on, also by a method of their own class that they call. */
  static boolean passesOn(Classes classes, List<MethodFact> starts) {
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

  static String template(String path) {
    return path.replaceAll("\\*.*", "{rest:.*}").replaceAll(":(\\w+)", "{$1}");
  }
}
