package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An operation that clients are asked to leave, and not told until when or for what. */
@AutoService(Rule.class)
public final class SunsetMissing implements DoorRule {
  @Override
  public Card card() {
    return Card.declared(
            Group.CONTRACT, "an operation is deprecated without a sunset date and a successor")
        .onlyIn(Layer.API)
        .neverWaived();
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    for (var endpoint : verdict.each(facts.endpoints())) {
      if (isDeprecated(endpoint)) {
        var faults = faults(endpoint, facts);
        if (!faults.isEmpty()) {
          verdict.report(finding(endpoint, faults, facts));
        }
      }
    }
  }

  private static boolean isDeprecated(Endpoint endpoint) {
    return endpoint.method().has(Vocabulary.DEPRECATION)
        || endpoint.method().has(Deprecated.class.getName())
        || endpoint
            .method()
            .annotation(Vocabulary.OPERATION)
            .flatMap(on -> on.text("deprecated"))
            .filter(Boolean::parseBoolean)
            .isPresent();
  }

  private static List<String> faults(Endpoint endpoint, DoorFacts facts) {
    var declared = endpoint.method().annotation(Vocabulary.DEPRECATION);
    if (declared.isEmpty()) {
      return List.of("it says neither since when, nor until when, nor what to use instead");
    }
    var faults = new ArrayList<String>();
    var since = day("since", declared.get(), faults);
    var sunset = day("sunset", declared.get(), faults);
    if (since.isPresent() && sunset.isPresent() && !sunset.get().isAfter(since.get())) {
      faults.add("its sunset " + sunset.get() + " is not after " + since.get());
    }
    var successor = declared.get().text("successor").orElse("");
    if (!isOffered(successor, endpoint, facts)) {
      faults.add("its successor is '" + successor + "', and no other operation has this path");
    }
    return faults;
  }

  private static Optional<LocalDate> day(
      String member, AnnotationFact declared, List<String> faults) {
    var text = declared.text(member).orElse("");
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      faults.add("its " + member + " is '" + text + "', which is not a date such as 2027-06-30");
      return Optional.empty();
    }
  }

  private static boolean isOffered(String path, Endpoint deprecated, DoorFacts facts) {
    var successor = PathTemplate.of(path);
    return facts.endpoints().stream()
        .filter(endpoint -> !endpoint.hidden() && !endpoint.path().equals(deprecated.path()))
        .anyMatch(endpoint -> endpoint.path().equals(successor));
  }

  private Finding finding(Endpoint endpoint, List<String> faults, DoorFacts facts) {
    var type = facts.classes().find(endpoint.method().ref().owner()).orElseThrow();
    return Finding.of(
            this,
            endpoint.shown(),
            endpoint.shown() + " is deprecated, and clients cannot plan for its end")
        .declared(endpoint.method().ref().shown())
        .evidence("found", faults)
        .why("clients need a date and a replacement to plan with; each answer tells them both")
        .fix(
            "say it  @Deprecation(since = \"2026-12-01\", sunset = \"2027-06-30\", successor = \"/v2/...\") on the method")
        .fix("keep it  remove the deprecation, if there is no replacement")
        .at(type.locationAt(Math.max(1, endpoint.method().line())))
        .build();
  }
}
