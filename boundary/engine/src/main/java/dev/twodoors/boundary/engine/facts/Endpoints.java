package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what Jakarta REST serves: annotated classes, what they inherit, and sub-resources. */
final class Endpoints {
  private static final int DEEPEST_SUB_RESOURCE = 5;

  private final Classes classes;
  private final Layer door;
  private final List<Endpoint> found = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();

  private Endpoints(Classes classes, Layer door) {
    this.classes = classes;
    this.door = door;
  }

  static List<Endpoint> in(
      Classes classes, Layer door, Settings settings, List<HandMadeRoutes.Found> routes) {
    var endpoints = new Endpoints(classes, door);
    // An annotation makes the setting void.
    var base =
        classes.all().stream()
            .flatMap(type -> type.annotation(Vocabulary.APPLICATION_PATH).stream())
            .flatMap(on -> on.text("value").stream())
            .findFirst()
            .or(() -> settings.get("quarkus.rest.path"))
            .orElse("");
    classes.all().stream()
        .filter(type -> type.module().layer() == door && !type.isInterface() && !type.isAbstract())
        .filter(type -> !type.has(Vocabulary.REST_CLIENT))
        .forEach(
            type ->
                endpoints
                    .onClass(type, Vocabulary.PATH)
                    .flatMap(path -> path.text("value"))
                    .ifPresent(path -> endpoints.add(type, base + "/" + path, List.of())));
    routes.stream().filter(route -> route.type().module().layer() == door).forEach(endpoints::add);
    endpoints.found.sort(Comparator.comparing(Endpoint::shown));
    return List.copyOf(endpoints.found);
  }

  private void add(ClassFact resource, String base, List<MethodFact> locators) {
    for (var type : withAncestors(resource).toList()) {
      for (var method : type.methods()) {
        if (!method.isSynthetic() && !method.isConstructor()) {
          add(resource, implementation(resource, method), base, locators);
        }
      }
    }
  }

  private void add(ClassFact resource, MethodFact method, String base, List<MethodFact> locators) {
    var path =
        base + "/" + onMethod(method, Vocabulary.PATH).flatMap(on -> on.text("value")).orElse("");
    var verb = verb(method);
    if (verb.isPresent()) {
      var endpoint = endpoint(resource, method, verb.get(), path, locators);
      if (seen.add(List.of(method.ref(), endpoint.shown()))) {
        found.add(endpoint);
      }
    } else if (onMethod(method, Vocabulary.PATH).isPresent()
        && locators.size() < DEEPEST_SUB_RESOURCE) {
      var longer = Stream.concat(locators.stream(), Stream.of(method)).toList();
      subResources(method).forEach(sub -> add(sub, path, longer));
    }
  }

  /** One that passes requests on is no address of its own: {@link Callbacks} has it. */
  private void add(HandMadeRoutes.Found route) {
    if (!route.isFilter()) {
      var starts = route.starts();
      found.add(
          new Endpoint(
              door,
              route.verb(),
              PathTemplate.of(route.path()),
              starts.getFirst(),
              starts.subList(1, starts.size()),
              isUiOnly(route.type(), starts.getFirst()),
              route.consumes(),
              route.produces(),
              true));
    }
  }

  /** In the API nothing is there for pages alone. */
  private boolean isUiOnly(ClassFact type, MethodFact method) {
    return door == Layer.WEB
        && (method.has(Vocabulary.UI_ONLY)
            || classes.onClassOrPackage(type, Vocabulary.UI_ONLY).isPresent());
  }

  private Endpoint endpoint(
      ClassFact resource, MethodFact method, String verb, String path, List<MethodFact> locators) {
    var hidden =
        onMethod(method, Vocabulary.OPERATION)
            .flatMap(on -> on.text("hidden"))
            .map(Boolean::valueOf)
            .orElse(false);
    return new Endpoint(
        door,
        verb,
        PathTemplate.of(path),
        method,
        locators,
        isUiOnly(resource, method),
        media(resource, method, Vocabulary.CONSUMES),
        media(resource, method, Vocabulary.PRODUCES),
        hidden);
  }

  /** What a locator promises, what that can be, and what it makes when it promises nothing. */
  private Stream<ClassFact> subResources(MethodFact locator) {
    var promised =
        locator.returned().mentions().flatMap(name -> classes.find(name).stream()).toList();
    return promised.isEmpty()
        ? Stream.concat(
                locator.calls().stream()
                    .filter(MethodFact.Call::isConstruction)
                    .map(call -> call.target().owner()),
                classes.values().types(locator).flatMap(TypeRef::mentions))
            .distinct()
            .flatMap(name -> classes.find(name).stream())
        : promised.stream()
            .flatMap(
                type -> Stream.concat(Stream.of(type), classes.descendants(type.name()).stream()));
  }

  private List<String> media(ClassFact resource, MethodFact method, String annotation) {
    return Stream.concat(classes.declarations(method), withAncestors(resource))
        .flatMap(element -> classes.annotations(element).stream())
        .filter(on -> on.type().equals(annotation))
        .findFirst()
        .map(on -> on.texts("value"))
        .orElse(List.of());
  }

  private Optional<String> verb(MethodFact method) {
    return classes
        .declarations(method)
        .flatMap(declared -> declared.annotations().stream())
        .flatMap(on -> verb(on).stream())
        .findFirst();
  }

  /** Also of an annotation of the project that is itself annotated with {@code @HttpMethod}. */
  private Optional<String> verb(AnnotationFact on) {
    var name = on.type().substring(on.type().lastIndexOf('.') + 1);
    return on.type().startsWith("jakarta.ws.rs.") && Endpoint.VERBS.contains(name)
        ? Optional.of(name)
        : classes
            .find(on.type())
            .flatMap(type -> type.annotation(Vocabulary.HTTP_METHOD))
            .flatMap(method -> method.text("value"));
  }

  private Optional<AnnotationFact> onMethod(MethodFact method, String annotation) {
    return classes.declarations(method).flatMap(m -> m.annotation(annotation).stream()).findFirst();
  }

  /** A bridge to a method above, as the compiler makes it, has lost the type arguments. */
  private MethodFact implementation(ClassFact resource, MethodFact method) {
    return classes
        .resolve(new MethodRef(resource.name(), method.ref().name(), method.ref().descriptor()))
        .filter(is -> !is.isBridge() || method.isAbstract())
        .orElse(method);
  }

  private Optional<AnnotationFact> onClass(ClassFact type, String annotation) {
    return withAncestors(type).flatMap(t -> t.annotation(annotation).stream()).findFirst();
  }

  private Stream<ClassFact> withAncestors(ClassFact type) {
    return Stream.concat(
        Stream.of(type),
        classes.ancestors(type.name()).stream().flatMap(name -> classes.find(name).stream()));
  }
}
