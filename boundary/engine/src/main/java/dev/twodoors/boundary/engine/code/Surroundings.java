package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the container puts around a call: interceptors by their bindings (Jakarta Interceptors 2.2),
 * decorators by the types that they share with the bean (Jakarta CDI 4.1).
 */
final class Surroundings {
  private static final String INTERCEPTOR = "jakarta.interceptor.Interceptor";
  private static final String DECORATOR = "jakarta.decorator.Decorator";
  private static final List<String> NO_BINDINGS =
      List.of("jakarta.", "java.lang.", "dev.twodoors.boundary.");
  private static final String INVOKE = "jakarta.interceptor.AroundInvoke";
  private static final Set<String> AROUND =
      Set.of(INVOKE, "jakarta.interceptor.AroundConstruct", "jakarta.annotation.PostConstruct");

  private record Bound(Set<String> bindings, List<MethodFact> methods) {}

  private final Classes classes;
  private final List<Bound> interceptors = new ArrayList<>();
  private final Map<String, List<MethodFact>> own = new ConcurrentHashMap<>();
  private final List<ClassFact> decorators = new ArrayList<>();
  private final boolean isAny;

  Surroundings(Classes classes) {
    this.classes = classes;
    for (var type : classes.all()) {
      if (type.has(INTERCEPTOR)) {
        interceptors.add(new Bound(bindings(type), around(type, AROUND)));
      }
      if (type.has(DECORATOR)) {
        decorators.add(type);
      }
    }
    this.isAny =
        !interceptors.isEmpty()
            || !decorators.isEmpty()
            || classes.all().stream()
                .flatMap(type -> type.methods().stream())
                .anyMatch(method -> method.has(INVOKE));
  }

  private List<MethodFact> around(ClassFact type, Set<String> by) {
    return classes
        .lineage(type.name())
        .flatMap(of -> of.methods().stream())
        .filter(method -> by.stream().anyMatch(method::has))
        .toList();
  }

  private Set<String> bindings(Annotated element) {
    return classes.annotations(element).stream()
        .map(AnnotationFact::type)
        .filter(type -> NO_BINDINGS.stream().noneMatch(type::startsWith))
        .collect(Collectors.toSet());
  }

  /** Who comes before a method; interceptors that stand in its own class among them. */
  Stream<MethodFact> of(MethodFact called) {
    if (!isAny || called.isStatic() || called.isPrivate()) {
      return Stream.empty();
    }
    return Stream.of(bound(called), ofItsClass(called), decorating(called)).flatMap(each -> each);
  }

  /** The classes whose objects may be asked: a method can be inherited. */
  private Stream<ClassFact> asked(MethodFact called) {
    var owner = called.ref().owner();
    return Stream.concat(classes.find(owner).stream(), classes.descendants(owner).stream());
  }

  private Stream<MethodFact> ofItsClass(MethodFact called) {
    return called.isConstructor()
        ? Stream.empty()
        : asked(called)
            .flatMap(
                type ->
                    own.computeIfAbsent(type.name(), any -> around(type, Set.of(INVOKE))).stream());
  }

  private Stream<MethodFact> bound(MethodFact called) {
    if (interceptors.isEmpty()) {
      return Stream.empty();
    }
    var ofMethod = bindings(called);
    return asked(called)
        .flatMap(
            type -> {
              var bindings = new HashSet<>(ofMethod);
              classes.lineage(type.name()).forEach(above -> bindings.addAll(bindings(above)));
              return interceptors.stream()
                  .filter(is -> !is.bindings().isEmpty() && bindings.containsAll(is.bindings()));
            })
        .flatMap(is -> is.methods().stream());
  }

  private Stream<MethodFact> decorating(MethodFact called) {
    var is = classes.ancestors(called.ref().owner());
    return decorators.stream()
        .filter(
            type ->
                classes.ancestors(type.name()).stream()
                    .anyMatch(shared -> !shared.equals("java.lang.Object") && is.contains(shared)))
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.ref().name().equals(called.ref().name()))
        .filter(method -> method.parameters().size() == called.parameters().size());
  }
}
