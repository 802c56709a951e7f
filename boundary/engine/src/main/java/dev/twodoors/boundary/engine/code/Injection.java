package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the container does behind the code's back (Jakarta CDI): makes, produces, notifies. */
final class Injection {
  private static final String INJECT = "jakarta.inject.Inject";
  private static final String PRODUCES = "jakarta.enterprise.inject.Produces";
  private static final String POST_CONSTRUCT = "jakarta.annotation.PostConstruct";
  private static final String EVENT = "jakarta.enterprise.event.Event";
  private static final Set<String> LOOKUPS =
      Set.of("jakarta.enterprise.inject.Instance", "io.quarkus.arc.InstanceHandle");
  private static final Set<String> OBSERVES =
      Set.of("jakarta.enterprise.event.Observes", "jakarta.enterprise.event.ObservesAsync");

  private final Classes classes;
  private final Map<String, List<MethodFact>> producers = new HashMap<>();
  private final List<MethodFact> observers = new ArrayList<>();
  private final Map<String, Set<TypeRef>> mentions = new HashMap<>();

  Injection(Classes classes) {
    this.classes = classes;
    for (var type : classes.all()) {
      for (var method : type.methods()) {
        if (method.has(PRODUCES)) {
          producers.computeIfAbsent(method.returned().name(), any -> new ArrayList<>()).add(method);
        }
        if (method.parameters().stream().anyMatch(Injection::observes)) {
          observers.add(method);
        }
      }
    }
  }

  private static boolean observes(ParameterFact parameter) {
    return parameter.annotations().stream().anyMatch(on -> OBSERVES.contains(on.type()));
  }

  /**
   * What ran before a method of an object can run: its constructors, and producers before those.
   */
  List<MethodFact> madeBefore(MethodFact method) {
    var type = classes.find(method.ref().owner()).orElseThrow();
    if (method.isStatic()) {
      return List.of();
    }
    if (!method.isConstructor()) {
      return type.methods().stream()
          .filter(other -> other.isConstructor() || other.has(POST_CONSTRUCT))
          .filter(other -> !other.ref().equals(method.ref()))
          .toList();
    }
    var fields = type.fields().stream().filter(field -> field.has(INJECT)).map(FieldFact::type);
    var parameters = method.parameters().stream().map(ParameterFact::type);
    return Stream.concat(fields, parameters)
        .flatMap(wanted -> producersOf(wanted).stream())
        .toList();
  }

  /** Producers of what a method asks the container for: the cast behind the call tells the type. */
  List<MethodFact> lookedUp(MethodFact method) {
    if (method.calls().stream().noneMatch(call -> LOOKUPS.contains(call.target().owner()))) {
      return List.of();
    }
    return method.typeTests().stream()
        .filter(MethodFact.TypeTest::cast)
        .flatMap(cast -> producers.getOrDefault(cast.type(), List.of()).stream())
        .distinct()
        .toList();
  }

  private List<MethodFact> producersOf(TypeRef wanted) {
    return wanted
        .mentions()
        .flatMap(name -> producers.getOrDefault(name, List.of()).stream())
        .filter(
            producer ->
                wanted.mentions().toList().containsAll(producer.returned().mentions().toList()))
        .toList();
  }

  /** Who hears the events that a method fires. */
  List<MethodFact> observers(MethodFact method) {
    if (method.calls().stream().noneMatch(call -> call.target().owner().equals(EVENT))) {
      return List.of();
    }
    var fired =
        mentionedIn(method.ref().owner()).stream()
            .filter(type -> type.name().equals(EVENT))
            .flatMap(type -> type.arguments().stream().map(TypeRef::name))
            .collect(Collectors.toSet());
    return observers.stream()
        .filter(
            observer ->
                observer.parameters().stream()
                    .filter(Injection::observes)
                    .anyMatch(
                        heard -> fired.stream().anyMatch(e -> classes.isA(e, heard.type().name()))))
        .toList();
  }

  /** Whether implementations of a library's type are told apart by its type arguments. */
  boolean narrows(MethodRef called) {
    return !classes.descendants(called.owner()).isEmpty();
  }

  /**
   * Of the classes that implement what is called, those that the caller can have been given: for a
   * type of a library, only those of exactly the type that the calling class names.
   */
  List<ClassFact> narrowed(MethodFact caller, MethodRef called, List<ClassFact> implementations) {
    if (classes.isOurs(called.owner())) {
      return implementations;
    }
    var named =
        mentionedIn(caller.ref().owner()).stream()
            .filter(type -> type.name().equals(called.owner()))
            .filter(type -> !type.arguments().isEmpty() || !type.name().startsWith("java."))
            .toList();
    return implementations.stream()
        .filter(
            type ->
                inherited(type).anyMatch(is -> named.stream().anyMatch(wanted -> fits(wanted, is))))
        .toList();
  }

  private Stream<TypeRef> inherited(ClassFact type) {
    return Stream.concat(
        type.supertypes().stream(),
        classes.ancestors(type.name()).stream()
            .flatMap(name -> classes.find(name).stream())
            .flatMap(ancestor -> ancestor.supertypes().stream()));
  }

  private static boolean fits(TypeRef wanted, TypeRef is) {
    if (wanted.name().equals(TypeRef.VARIABLE) || wanted.isWildcard()) {
      return true;
    }
    if (!wanted.name().equals(is.name())) {
      return false;
    }
    if (wanted.arguments().size() != is.arguments().size()) {
      return true;
    }
    for (var i = 0; i < wanted.arguments().size(); i++) {
      if (!fits(wanted.arguments().get(i), is.arguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Every type in the heads of a class and its methods, type arguments taken apart. */
  private Set<TypeRef> mentionedIn(String owner) {
    return mentions.computeIfAbsent(
        owner,
        name ->
            classes.find(name).stream()
                .flatMap(
                    type ->
                        Stream.concat(
                            type.fields().stream().map(FieldFact::type),
                            type.methods().stream()
                                .flatMap(
                                    method ->
                                        Stream.concat(
                                            Stream.of(method.returned()),
                                            method.parameters().stream()
                                                .map(ParameterFact::type)))))
                .flatMap(Injection::parts)
                .collect(Collectors.toSet()));
  }

  private static Stream<TypeRef> parts(TypeRef type) {
    return Stream.concat(Stream.of(type), type.arguments().stream().flatMap(Injection::parts));
  }
}
