package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who hears what is fired or sent: events of CDI, addresses of the bus, channels. */
final class Listeners {
  private static final String EVENT = "jakarta.enterprise.event.Event";
  private static final String ANYTHING = "java.lang.Object";
  private static final String CONSUMES = "io.quarkus.vertx.ConsumeEvent";
  private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";
  private static final String OUTGOING = "org.eclipse.microprofile.reactive.messaging.Outgoing";
  private static final String CHANNEL = "org.eclipse.microprofile.reactive.messaging.Channel";
  private static final List<String> EMITTERS =
      List.of(".messaging.Emitter", ".messaging.MutinyEmitter");
  private static final Set<String> REGISTERING = Set.of("consumer", "localConsumer");
  private static final Set<String> OBSERVES =
      Set.of("jakarta.enterprise.event.Observes", "jakarta.enterprise.event.ObservesAsync");

  private final Classes classes;
  private final Mentions mentions;
  private final List<MethodFact> observers = new ArrayList<>();
  private final List<MethodFact> consumers = new ArrayList<>();
  private final List<MethodFact> registering = new ArrayList<>();

  Listeners(Classes classes, Mentions mentions) {
    this.classes = classes;
    this.mentions = mentions;
    for (var type : classes.all()) {
      for (var method : type.methods()) {
        if (method.parameters().stream().anyMatch(Listeners::observes)) {
          observers.add(method);
        }
        if (registers(method)) {
          registering.add(method);
        }
        if (method.has(CONSUMES) || method.has(INCOMING)) {
          consumers.add(method);
        }
      }
    }
  }

  private static boolean registers(MethodFact method) {
    for (var call : method.calls()) {
      if (REGISTERING.contains(call.target().name())
          && call.target().owner().endsWith(".eventbus.EventBus")) {
        return true;
      }
    }
    return false;
  }

  private static boolean observes(ParameterFact parameter) {
    return parameter.annotations().stream().anyMatch(on -> OBSERVES.contains(on.type()));
  }

  /** Who hears what a method fires or sends. */
  Stream<MethodFact> of(MethodFact method) {
    if (observers.isEmpty() && consumers.isEmpty() && registering.isEmpty()) {
      return Stream.empty();
    }
    var onBus = calls(method, List.of(".eventbus.EventBus"));
    var onChannel = calls(method, EMITTERS);
    var passedOn =
        method.annotation(OUTGOING).flatMap(on -> on.text("value")).map(Set::of).stream();
    return Stream.of(
            observers(method).stream(),
            onBus ? addressed(CONSUMES, constants(method)) : Stream.<MethodFact>empty(),
            onBus ? handlers(constants(method)) : Stream.<MethodFact>empty(),
            onChannel ? addressed(INCOMING, channels(method)) : Stream.<MethodFact>empty(),
            passedOn.flatMap(channel -> named(INCOMING, channel)))
        .flatMap(each -> each);
  }

  private Stream<MethodFact> named(String by, Set<String> addresses) {
    return consumers.stream()
        .filter(method -> method.has(by) && addresses.contains(address(method, by)));
  }

  /** Consumers that code sets up, {@code bus.consumer("seen", message -> ...)}, of an address. */
  private Stream<MethodFact> handlers(Set<String> addresses) {
    return registering.stream()
        .filter(method -> constants(method).stream().anyMatch(addresses::contains))
        .flatMap(method -> method.calls().stream())
        .flatMap(
            call ->
                call.kind() == MethodFact.Call.Kind.REFERENCE
                    ? classes.resolve(call.target()).stream()
                    : made(call));
  }

  /** What the bus can call on an object that is made where a consumer is set up. */
  private Stream<MethodFact> made(MethodFact.Call call) {
    return call.isConstruction()
        ? classes.callbacks(call.target().owner(), "").stream()
        : Stream.empty();
  }

  private static boolean calls(MethodFact method, List<String> types) {
    return method.calls().stream()
        .anyMatch(call -> types.stream().anyMatch(call.target().owner()::endsWith));
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
                    .flatMap(type -> mentions.in(type.name()).stream())
                    .filter(type -> type.name().equals(EVENT))
                    .flatMap(type -> type.arguments().stream()));
    return observers.stream()
        .filter(
            observer ->
                observer.parameters().stream()
                    .filter(Listeners::observes)
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
}
