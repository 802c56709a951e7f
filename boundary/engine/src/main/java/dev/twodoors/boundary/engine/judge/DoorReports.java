package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.DoorReport.Known;
import dev.twodoors.boundary.engine.facts.DoorReport.Offer;
import dev.twodoors.boundary.engine.facts.DoorReport.Owned;
import dev.twodoors.boundary.engine.facts.DoorReport.Way;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.List;

/** Puts down what a judged door says about itself. */
public final class DoorReports {
  private DoorReports() {}

  public static DoorReport of(DoorFacts facts, Judgement judgement) {
    return new DoorReport(
        facts.door().layer(),
        facts.today().toString(),
        facts.capabilities().stream().map(DoorReports::known).toList(),
        facts.endpoints().stream().map(endpoint -> offer(facts, endpoint)).toList(),
        Outcomes.of(judgement).excused(),
        judgement.looks(),
        judgement.examined(),
        Outcomes.of(judgement).failed(),
        owned(facts),
        facts.runByCallbacks(),
        judgement.blindSpots());
  }

  private static Known known(Capability capability) {
    return new Known(
        capability.id(),
        capability.kind().name(),
        capability.risk().name(),
        capability.consumers().stream().sorted().map(Enum::name).toList(),
        capability.speedFirstUntil(),
        capability.owner().orElse(""),
        capability.command(),
        roles(capability),
        capability.type().name(),
        capability.type().location());
  }

  private static List<String> roles(Capability capability) {
    return capability.guards().stream()
        .map(DoorReports::roles)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<String> roles(AnnotationFact guard) {
    return switch (Names.simple(guard.type())) {
      case "PermitAll" -> List.of("(anyone)");
      case "DenyAll" -> List.of("(nobody)");
      case "Authenticated" -> List.of("(signed in)");
      default -> guard.texts("value");
    };
  }

  private static List<Owned> owned(DoorFacts facts) {
    return facts.classes().all().stream()
        .filter(type -> Names.outermost(type.name()).equals(type.name()))
        .flatMap(
            type ->
                type.annotation(Vocabulary.OWNED_BY).flatMap(mark -> mark.text("value")).stream()
                    .map(owner -> new Owned(path(type), owner)))
        .toList();
  }

  private static String path(ClassFact type) {
    var file = type.location().file();
    return type.isPackageInfo() ? file.substring(0, file.lastIndexOf('/') + 1) : file;
  }

  private static Offer offer(DoorFacts facts, Endpoint endpoint) {
    var type = facts.classes().find(endpoint.method().ref().owner()).orElseThrow();
    return new Offer(
        endpoint.verb(),
        endpoint.path().toString(),
        endpoint.method().ref().shown(),
        type.locationAt(Math.max(1, endpoint.method().line())),
        endpoint.uiOnly(),
        facts.reachedFrom(endpoint).stream()
            .map(reached -> new Way(reached.capability().id(), reached.path().shown()))
            .toList());
  }
}
