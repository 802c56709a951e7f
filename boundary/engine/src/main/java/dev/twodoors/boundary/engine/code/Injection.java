package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the container does behind the code's back (Jakarta CDI): makes and produces. */
final class Injection {
  private static final String INJECT = "jakarta.inject.Inject";
  private static final String PRODUCES = "jakarta.enterprise.inject.Produces";
  private static final String POST_CONSTRUCT = "jakarta.annotation.PostConstruct";
  private static final String ANYTHING = "java.lang.Object";
  private static final Set<String> ASKED =
      Set.of("jakarta.enterprise.inject.Instance", "jakarta.inject.Provider");
  private static final Set<String> LOOKUPS =
      Set.of("jakarta.enterprise.inject.Instance", "io.quarkus.arc.InstanceHandle");

  private final Classes classes;
  private final List<MethodFact> producers = new ArrayList<>();
  private final Map<String, List<MethodFact>> makers = new ConcurrentHashMap<>();
  private final Map<String, List<MethodFact>> started = new ConcurrentHashMap<>();
  private final Mentions mentions;

  Injection(Classes classes, Mentions mentions) {
    this.classes = classes;
    this.mentions = mentions;
    for (var type : classes.all()) {
      for (var method : type.methods()) {
        if (method.has(PRODUCES)) {
          producers.add(method);
        }
      }
    }
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
      var made = makers.computeIfAbsent(type.name(), any -> makers(type));
      return isMaker(method)
          ? made.stream().filter(other -> !other.ref().equals(method.ref())).toList()
          : made;
    }
    var fields = type.fields().stream().filter(field -> field.has(INJECT)).map(FieldFact::type);
    var parameters = method.parameters().stream().map(ParameterFact::type);
    return Stream.concat(fields, parameters)
        .flatMap(wanted -> Stream.concat(producersOf(wanted), startedBy(wanted)))
        .toList();
  }

  private static List<MethodFact> makers(ClassFact type) {
    return type.methods().stream().filter(Injection::isMaker).toList();
  }

  private static boolean isMaker(MethodFact method) {
    return method.isConstructor()
        || method.has(POST_CONSTRUCT)
        || method.ref().name().equals("<clinit>");
  }

  /** Producers of what a method asks the container for: the cast behind the call tells the type. */
  List<MethodFact> lookedUp(MethodFact method) {
    if (producers.isEmpty()
        || method.calls().stream().noneMatch(call -> LOOKUPS.contains(call.target().owner()))) {
      return List.of();
    }
    return method.typeTests().stream()
        .filter(MethodFact.TypeTest::cast)
        .flatMap(cast -> producersOf(TypeRef.of(cast.type())))
        .distinct()
        .toList();
  }

  /** Of the type itself with its arguments, or of a type below it. */
  private Stream<MethodFact> producersOf(TypeRef wanted) {
    if (producers.isEmpty()) {
      return Stream.empty();
    }
    var names = wanted.mentions().filter(name -> !name.equals(ANYTHING)).toList();
    return producers.stream()
        .filter(
            producer ->
                names.stream().anyMatch(name -> gives(producer.returned(), name))
                    && producer.returned().arguments().stream()
                        .flatMap(TypeRef::mentions)
                        .allMatch(names::contains));
  }

  private boolean gives(TypeRef produced, String wanted) {
    return classes.isA(produced.name(), wanted);
  }

  /**
   * What a bean does when it is made, which is at the latest when somebody else who needs it is.
   */
  private Stream<MethodFact> startedBy(TypeRef wanted) {
    return wanted
        .mentions()
        .flatMap(name -> started.computeIfAbsent(name, this::startedBy).stream());
  }

  private List<MethodFact> startedBy(String name) {
    return classes
        .standIns(name)
        .flatMap(classes::lineage)
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.has(POST_CONSTRUCT))
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
        mentions.in(caller.ref().owner()).stream()
            .filter(type -> type.name().equals(called.owner()))
            .filter(
                type ->
                    !type.arguments().isEmpty()
                        || !type.name().startsWith("java.")
                        || isAskedFor(caller.ref().owner(), type))
            .toList();
    return implementations.stream()
        .filter(
            type ->
                inherited(type).anyMatch(is -> named.stream().anyMatch(wanted -> fits(wanted, is))))
        .toList();
  }

  /** Whether a class asks the container for all beans of a type that says little. */
  private boolean isAskedFor(String by, TypeRef type) {
    return mentions.in(by).stream()
            .anyMatch(asked -> ASKED.contains(asked.name()) && asked.arguments().contains(type))
        || classes.find(by).stream()
            .flatMap(asking -> asking.fields().stream())
            .anyMatch(
                field ->
                    field.has(INJECT) && field.type().mentions().anyMatch(type.name()::equals));
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
}
