package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Calls;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.DoorFacts.Reached;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What runs for each entry point of a door, up to the capabilities that it calls. */
final class EntryReaches {
  private record Known(
      EntryPoint entry, List<MethodFact> starts, Reach reach, List<Reached> capabilities) {}

  private static final Set<String> FROM_TEXT = Set.of("fromString", "valueOf");

  private final Classes classes;
  private final Calls calls;
  private final Map<String, Capability> capabilityByType;
  private final Map<EntryPoint, Known> known = new IdentityHashMap<>();

  EntryReaches(
      Classes classes,
      Calls calls,
      List<Capability> capabilities,
      Collection<? extends EntryPoint> entries) {
    this.classes = classes;
    this.calls = calls;
    this.capabilityByType =
        capabilities.stream().collect(Collectors.toMap(c -> c.type().name(), c -> c));
    // Most rules ask for every entry point: every core of the machine takes some of them, once.
    entries.parallelStream().map(this::look).toList().forEach(it -> known.put(it.entry(), it));
  }

  private Known look(EntryPoint entry) {
    var starts = startsOf(entry);
    var reach = Reach.of(calls, starts, this::isOfCapability);
    return new Known(entry, starts, reach, capabilities(reach));
  }

  private List<MethodFact> startsOf(EntryPoint entry) {
    var read = entry.starts().stream().flatMap(m -> calls.readers().of(m.returned()).stream());
    var taken =
        Stream.of(entry.method())
            .filter(method -> entry instanceof Endpoint)
            .flatMap(method -> method.parameters().stream())
            .flatMap(parameter -> made(parameter.type()));
    return Stream.of(entry.starts().stream(), taken, read)
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /**
   * What makes and fills a parameter of a request's text (Jakarta REST 4.0, section 3.2), or of its
   * body.
   */
  private Stream<MethodFact> made(TypeRef taken) {
    return taken
        .mentions()
        .flatMap(classes::lineage)
        .filter(type -> !capabilityByType.containsKey(type.name()))
        .flatMap(type -> type.methods().stream())
        .filter(
            method ->
                method.isConstructor()
                    || method.ref().name().equals("<clinit>")
                    || method.ref().name().startsWith("set") && !method.isStatic()
                    || method.isStatic() && FROM_TEXT.contains(method.ref().name()));
  }

  /** In the order of their distance. */
  private List<Reached> capabilities(Reach reach) {
    var found = new LinkedHashMap<String, Reached>();
    for (var method : reach.methods()) {
      // The bridge counts, too: a call through Command or Query ends there.
      handledBy(method)
          .ifPresent(
              capability ->
                  found.computeIfAbsent(
                      capability.id(), any -> new Reached(capability, reach.to(method))));
    }
    return List.copyOf(found.values());
  }

  Reach from(EntryPoint entry) {
    return known.get(entry).reach();
  }

  List<Reached> capabilities(EntryPoint entry) {
    return known.get(entry).capabilities();
  }

  List<MethodFact> starts(EntryPoint entry) {
    return known.get(entry).starts();
  }

  Optional<Reached> commandBehind(Capability capability) {
    var from = capability.handle();
    var reach = Reach.of(calls, List.of(from), to -> !to.equals(from) && isOfCapability(to));
    return reach.methods().stream()
        .filter(method -> !method.ref().owner().equals(capability.type().name()))
        .flatMap(
            method ->
                handledBy(method).filter(Capability::command).stream()
                    .map(command -> new Reached(command, reach.to(method))))
        .findFirst();
  }

  Optional<Capability> handledBy(MethodFact method) {
    return Optional.ofNullable(capabilityByType.get(method.ref().owner()))
        .filter(capability -> capability.isHandle(method));
  }

  boolean isOfCapability(MethodFact method) {
    return handledBy(method).isPresent()
        || capabilityByType.containsKey(method.ref().owner())
            && (method.isConstructor() || method.has("jakarta.annotation.PostConstruct"));
  }
}
