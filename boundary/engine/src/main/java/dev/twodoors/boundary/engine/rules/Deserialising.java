package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Code that lets bytes or JSON choose which class is made. */
final class Deserialising {
  private static final Set<String> TYPING =
      Set.of(
          "enableDefaultTyping",
          "enableDefaultTypingAsProperty",
          "activateDefaultTyping",
          "activateDefaultTypingAsProperty",
          "setDefaultTyping");

  /** The text or the bytes say which classes are made. */
  private static final Set<String> READERS =
      Set.of(
          "java.io.ObjectInputStream",
          "java.beans.XMLDecoder",
          "com.thoughtworks.xstream.XStream",
          "com.esotericsoftware.kryo.Kryo");

  record Found(String subject, String what, CallPath path, Location where) {}

  private final DoorFacts facts;
  private final Map<String, Boolean> readers = new HashMap<>();

  Deserialising(DoorFacts facts) {
    this.facts = facts;
  }

  /** Default typing anywhere, as it is for all; Java serialisation where requests lead. */
  List<Found> all() {
    var found = new ArrayList<Found>();
    methods()
        .forEach(
            method ->
                typing(method)
                    .map(call -> found(method, call, pathTo(method)))
                    .ifPresent(found::add));
    if (methods().noneMatch(method -> reading(method).isPresent())) {
      return found;
    }
    var starts =
        facts.entryPoints().stream().flatMap(entry -> facts.starts(entry).stream()).toList();
    var reach = Reach.of(facts.calls(), starts, method -> false);
    for (var method : reach.methods()) {
      reading(method).map(call -> found(method, call, reach.to(method))).ifPresent(found::add);
    }
    return found;
  }

  private Stream<MethodFact> methods() {
    return facts.classes().all().stream().flatMap(type -> type.methods().stream());
  }

  private static CallPath pathTo(MethodFact method) {
    return new CallPath(List.of(new CallPath.Step(method.ref(), method.line())));
  }

  private Found found(MethodFact method, Call call, CallPath path) {
    return new Found(
        Places.subject(method),
        call.isConstruction() ? "Java serialisation" : "JSON that names classes",
        path.doing(call.line(), call.target().shown()),
        Places.of(facts, method, call.line()));
  }

  private static Optional<Call> typing(MethodFact method) {
    for (var call : method.calls()) {
      if (TYPING.contains(call.target().name()) && call.target().owner().contains(".jackson.")) {
        return Optional.of(call);
      }
    }
    return Optional.empty();
  }

  private Optional<Call> reading(MethodFact method) {
    for (var call : method.calls()) {
      if (isReader(call)) {
        return Optional.of(call);
      }
    }
    return Optional.empty();
  }

  private boolean isReader(Call call) {
    return call.isConstruction()
        && readers.computeIfAbsent(
            call.target().owner(),
            made -> READERS.stream().anyMatch(reader -> facts.classes().isA(made, reader)));
  }
}
