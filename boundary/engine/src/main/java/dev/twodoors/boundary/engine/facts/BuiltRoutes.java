package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.BuildFacts.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Addresses that the build knows of and nobody found in class files. One that a method of the
 * project answers is an endpoint like any other; the rest is served by libraries.
 */
final class BuiltRoutes {
  private final Classes classes;
  private final Layer door;
  private final List<Endpoint> endpoints;
  private final List<ServedByLibrary> served;
  private final List<Route> unseen = new ArrayList<>();

  /**
   * @param endpoints found in class files
   * @param served that libraries list
   */
  BuiltRoutes(
      BuildFacts build,
      Classes classes,
      Layer door,
      List<Endpoint> endpoints,
      List<ServedByLibrary> served) {
    this.classes = classes;
    this.door = door;
    this.endpoints = new ArrayList<>(endpoints);
    this.served = new ArrayList<>(served);
    build.routes().forEach(this::add);
    this.endpoints.sort(Comparator.comparing(Endpoint::shown));
  }

  private void add(Route route) {
    var path = PathTemplate.of(route.path());
    if (endpoints.stream().anyMatch(found -> isThat(found, route, path))
        || served.stream().anyMatch(listed -> isThat(listed, route, path))) {
      return;
    }
    unseen.add(route);
    var answering = answering(route);
    if (answering.isPresent()) {
      endpoints.add(endpoint(route, path, answering.get()));
    } else if (!classes.isOurs(route.type())) {
      verbs(route).forEach(verb -> served.add(new ServedByLibrary(verb, path)));
    }
  }

  private static boolean isThat(Endpoint found, Route route, PathTemplate path) {
    return (found.verb().equals(route.verb()) || found.verb().equals(Endpoint.ANY))
        && (route.type().isEmpty() || found.method().ref().name().equals(route.method()))
        && found.path().isSameAs(path);
  }

  private static boolean isThat(ServedByLibrary listed, Route route, PathTemplate path) {
    return verbs(route).contains(listed.verb()) && listed.path().matches(path);
  }

  private static Set<String> verbs(Route route) {
    return route.verb().equals(Endpoint.ANY) ? Endpoint.VERBS : Set.of(route.verb());
  }

  private Optional<MethodFact> answering(Route route) {
    return classes.find(route.type()).stream()
        .flatMap(type -> Stream.concat(Stream.of(type), ancestors(type)))
        .flatMap(type -> type.methods().stream())
        .filter(method -> !method.isSynthetic() && method.ref().name().equals(route.method()))
        .findFirst();
  }

  private Stream<ClassFact> ancestors(ClassFact type) {
    return classes.ancestors(type.name()).stream().flatMap(name -> classes.find(name).stream());
  }

  private Endpoint endpoint(Route route, PathTemplate path, MethodFact method) {
    var type = classes.find(route.type()).orElseThrow();
    var uiOnly =
        door == Layer.WEB
            && (method.has(Vocabulary.UI_ONLY)
                || classes.onClassOrPackage(type, Vocabulary.UI_ONLY).isPresent());
    return new Endpoint(
        door, route.verb(), path, method, List.of(), uiOnly, List.of(), List.of(), true);
  }

  List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  List<ServedByLibrary> served() {
    return List.copyOf(served);
  }

  List<Route> unseen() {
    return List.copyOf(unseen);
  }
}
