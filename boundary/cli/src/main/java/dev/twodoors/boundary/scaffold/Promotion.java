package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import dev.twodoors.boundary.engine.rules.Obligations;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a capability that only pages offer its operation, as its compiled classes call for it. */
final class Promotion {
  private final Capability capability;
  private final CapabilityName name;
  private final Set<Consumer> consumers;
  private final DoorFacts web;
  private final DoorFacts api;
  private final ProjectSources sources;
  private final Actors actors;
  private final Decisions decisions = new Decisions();

  Promotion(
      Capability capability,
      Set<Consumer> more,
      DoorFacts web,
      DoorFacts api,
      ProjectSources sources) {
    this.capability = capability;
    this.name = new CapabilityName(capability.id(), capability.type().simpleName());
    this.consumers = EnumSet.copyOf(capability.consumers());
    this.consumers.addAll(more);
    this.web = web;
    this.api = api;
    this.sources = sources;
    this.actors = new Actors(sources.settings().users());
  }

  Plan plan() throws IOException {
    var operationThere = offer(api);
    refuseWithoutReason(operationThere);
    var changes = new Changes(sources.root());
    declaration().widen(changes, consumers);
    if (operationThere.isEmpty()) {
      var door = new ApiDoor(sources, actors);
      var operation = operation(door);
      door.addTo(changes, operation, decisions);
      if (offer(web).isPresent()) {
        parity(changes, operation);
      } else {
        door.test(changes, operation, Map.of(), decisions);
      }
    }
    changes.refuseToOverwrite();
    return new Plan(name, changes, decisions);
  }

  private void refuseWithoutReason(Optional<Endpoint> there) {
    var declared = !Obligations.sooner(capability).isEmpty();
    if (there.isPresent() && declared) {
      throw new Refused(
          name.id() + " is behind the API door already: " + there.get().shown() + " leads to it.");
    }
    if (Obligations.sooner(capability.kind(), consumers, capability.risk()).isEmpty()) {
      throw new Refused(
          name.id()
              + " is for OWN_WEB only, so an operation of the API would contradict its declaration. Say who else needs it: --consumers OTHER_APP, MOBILE or PARTNER.");
    }
  }

  private Optional<Endpoint> offer(DoorFacts door) {
    return door.endpoints().stream()
        .filter(endpoint -> !endpoint.hidden())
        .filter(
            endpoint ->
                door.reachedFrom(endpoint).stream()
                    .anyMatch(reached -> reached.capability().id().equals(name.id())))
        .findFirst();
  }

  private Declaration declaration() {
    return Declaration.of(sources.needed(ProjectSources.SERVICES, name.type()));
  }

  private Operation operation(ApiDoor door) {
    if (capability.outcomes().isEmpty()) {
      throw new Refused(
          name.id()
              + " cannot be promoted by itself: its outcome is no sealed interface of records. Make it one, or write its operation by hand.");
    }
    var values = new Values(api.classes());
    var input =
        new RequestReader(values, name.id(), !capability.command())
            .read(capability.input(), name.type() + "Request");
    var several = capability.outcomes().stream().filter(type -> !isRefusal(type)).count() > 1;
    var reader = new ResponseReader(values, name.id(), door.packageOf(name));
    var results =
        capability.outcomes().stream()
            .map(
                type ->
                    reader.result(
                        api.classes().find(type).orElseThrow(),
                        isRefusal(type),
                        name.type() + (several ? last(type) : "") + "Response"))
            .toList();
    if (results.stream().anyMatch(Operation.Result::isPage) && results.size() > 1) {
      throw new Refused(
          name.id()
              + " cannot be promoted by itself: it answers with a page of a list, or otherwise. Write its operation by hand.");
    }
    return new Operation(
        name,
        capability.type().name(),
        capability.command(),
        Guard.of(capability),
        declaration().sentence(name),
        input,
        results);
  }

  private boolean isRefusal(String type) {
    return api.classes().isA(type, Vocabulary.REFUSAL);
  }

  private static String last(String type) {
    return type.substring(Math.max(type.lastIndexOf('$'), type.lastIndexOf('.')) + 1);
  }

  /** Whether pages and outcomes are as they are written here. */
  private boolean isOurs(Operation operation) {
    var shown = operation.success().flatMap(Operation.Result::shown);
    var plain =
        operation.command()
            ? operation.success().filter(Operation.Result::isEmpty).isPresent()
            : shown.isPresent()
                && shown.get().values().stream()
                    .map(Shown.Value::name)
                    .toList()
                    .equals(List.of("text"));
    return WebDoor.pageOf(sources, name).isPresent()
        && plain
        && operation.results().size() - operation.refusals().size() == 1
        && operation.input().parts().stream().allMatch(part -> part.sent().equals("String"));
  }

  private void parity(Changes changes, Operation operation) {
    var parity = new Parity(sources, actors);
    if (!isOurs(operation)) {
      parity.addUnplayed(changes, operation, decisions);
      return;
    }
    parity.addTo(changes, blueprint(operation), decisions);
  }

  private Blueprint blueprint(Operation operation) {
    return new Blueprint(
        name,
        capability.kind(),
        capability.risk(),
        consumers,
        operation.command(),
        null,
        operation.guard().decided() ? operation.guard().roles() : null,
        null,
        operation.input().parts().stream().map(Part::name).toList(),
        operation.success().orElseThrow().name(),
        operation.refusals().stream().map(Operation.Result::name).toList());
  }
}
