package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
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
  private static final String ANYTHING = "java.lang.Object";
  private static final String CONSUMES = "io.quarkus.vertx.ConsumeEvent";
  private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
  private static final String CHANNEL = "org.eclipse.microprofile.reactive.messaging.Channel";
  private static final Set<String> ASKED =
      Set.of("jakarta.enterprise.inject.Instance", "jakarta.inject.Provider");
  private static final Set<String> LOOKUPS =
      Set.of("jakarta.enterprise.inject.Instance", "io.quarkus.arc.InstanceHandle");
  private static final Set<String> OBSERVES =
      Set.of("jakarta.enterprise.event.Observes", "jakarta.enterprise.event.ObservesAsync");

  private final Classes classes;
  private final List<MethodFact> producers = new ArrayList<>();
  private final List<MethodFact> observers = new ArrayList<>();
  private final List<MethodFact> consumers = new ArrayList<>();
  private final Map<String, Set<TypeRef>> mentions = new HashMap<>();

  Injection(Classes classes) {
    this.classes = classes;
    for (var type : classes.all()) {
      for (var method : type.methods()) {
        if (method.has(PRODUCES)) {
          producers.add(method);
        }
        if (method.parameters().stream().anyMatch(Injection::observes)) {
          observers.add(method);
        }
        if (method.has(CONSUMES) || method.has(INCOMING)) {
          consumers.add(method);
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
          .filter(
              other ->
                  other.isConstructor()
                      || other.has(POST_CONSTRUCT)
                      || other.ref().name().equals("<clinit>"))
          .filter(other -> !other.ref().equals(method.ref()))
          .toList();
    }
    var fields = type.fields().stream().filter(field -> field.has(INJECT)).map(FieldFact::type);
    var parameters = method.parameters().stream().map(ParameterFact::type);
    return Stream.concat(fields, parameters)
        .flatMap(wanted -> Stream.concat(producersOf(wanted), startedBy(wanted)))
        .toList();
  }

  /** Producers of what a method asks the container for: the cast behind the call tells the type. */
  List<MethodFact> lookedUp(MethodFact method) {
    if (method.calls().stream().noneMatch(call -> LOOKUPS.contains(call.target().owner()))) {
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
        .flatMap(classes::lineage)
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.has(POST_CONSTRUCT));
  }

  /** Who hears what a method fires or sends. */
  Stream<MethodFact> listeners(MethodFact method) {
    var targets = method.calls().stream().map(call -> call.target().owner()).toList();
    var onBus = targets.stream().anyMatch(owner -> owner.endsWith(".eventbus.EventBus"));
    var onChannel =
        targets.stream()
            .anyMatch(
                owner ->
                    owner.endsWith(".messaging.Emitter")
                        || owner.endsWith(".messaging.MutinyEmitter"));
    return Stream.of(
            observers(method).stream(),
            onBus ? addressed(CONSUMES, constants(method)) : Stream.<MethodFact>empty(),
            onChannel ? addressed(INCOMING, channels(method)) : Stream.<MethodFact>empty())
        .flatMap(each -> each);
  }

  /** Those of a known address; when none of these is known, everybody. */
  private Stream<MethodFact> addressed(String by, Set<String> addresses) {
    var all = consumers.stream().filter(method -> method.has(by)).toList();
    var meant = all.stream().filter(method -> addresses.contains(address(method, by))).toList();
    return (meant.isEmpty() ? all : meant).stream();
  }

  private static String address(MethodFact method, String by) {
    return method.annotation(by).flatMap(on -> on.text("value")).orElse(method.ref().owner());
  }

  private static Set<String> constants(MethodFact method) {
    return method.constants().stream().map(MethodFact.Constant::text).collect(Collectors.toSet());
  }

  private Set<String> channels(MethodFact method) {
    var type = classes.find(method.ref().owner()).orElseThrow();
    return Stream.concat(
            type.fields().stream(),
            type.methods().stream().flatMap(each -> each.parameters().stream()))
        .flatMap(element -> element.annotation(CHANNEL).stream())
        .flatMap(on -> on.text("value").stream())
        .collect(Collectors.toSet());
  }

  /** Those of the event's type, of one above it, and of one below it that the event may be. */
  private List<MethodFact> observers(MethodFact method) {
    var firing =
        method.calls().stream().filter(call -> call.target().owner().equals(EVENT)).toList();
    if (firing.isEmpty()) {
      return List.of();
    }
    var given = named(firing.stream().flatMap(call -> call.given().stream()).map(Argument::type));
    var fired =
        !given.isEmpty()
            ? given
            : named(
                classes
                    .lineage(method.ref().owner())
                    .flatMap(type -> mentionedIn(type.name()).stream())
                    .filter(type -> type.name().equals(EVENT))
                    .flatMap(type -> type.arguments().stream()));
    return observers.stream()
        .filter(
            observer ->
                observer.parameters().stream()
                    .filter(Injection::observes)
                    .map(heard -> heard.type().name())
                    .anyMatch(
                        heard ->
                            fired.isEmpty()
                                || fired.stream().anyMatch(event -> isHeard(event, heard))))
        .toList();
  }

  private static Set<String> named(Stream<TypeRef> types) {
    return types
        .map(TypeRef::name)
        .filter(name -> !name.equals(ANYTHING) && !name.equals(TypeRef.VARIABLE))
        .collect(Collectors.toSet());
  }

  private boolean isHeard(String fired, String heard) {
    return classes.isA(fired, heard) || classes.isA(heard, fired);
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
    return mentionedIn(by).stream()
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
