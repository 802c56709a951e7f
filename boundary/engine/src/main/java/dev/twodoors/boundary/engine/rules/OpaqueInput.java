package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A door that lets the sender decide which objects are made of what is sent. */
@AutoService(Rule.class)
public final class OpaqueInput implements DoorRule {
  private static final String ANY_SETTER = "com.fasterxml.jackson.annotation.JsonAnySetter";
  private static final Set<String> POLYMORPHIC =
      Set.of(
          "com.fasterxml.jackson.annotation.JsonTypeInfo",
          "jakarta.json.bind.annotation.JsonbTypeInfo");

  @Override
  public Card card() {
    return Card.proven(
            Group.SAFETY,
            "a request or an input holds Object, polymorphic JSON or Java serialisation")
        .impliedBy("json-in-web-door", "input-carries-identity");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var reported = new HashSet<String>();
    var taking =
        facts.entryPoints().stream()
            .filter(entry -> entry instanceof Endpoint || !entry.taken(facts.classes()).isEmpty())
            .toList();
    for (var endpoint : verdict.each(taking)) {
      for (var parameter : endpoint.taken(facts.classes())) {
        if (!JsonTypes.isInjected(parameter)) {
          var subject = endpoint.shown() + " " + parameter.name();
          var place = Places.of(facts, endpoint);
          look(facts, parameter, parameter.type(), subject, endpoint.shown(), place)
              .filter(finding -> reported.add(finding.subject()))
              .ifPresent(verdict::report);
          inside(facts, verdict, parameter.type(), endpoint.shown(), reported);
        }
      }
    }
    for (var endpoint : facts.endpoints()) {
      ReadBodies.of(facts, endpoint)
          .filter(ReadBodies.Read::opaque)
          .filter(body -> reported.add(endpoint.shown() + " body"))
          .ifPresent(
              body ->
                  verdict.report(
                      started(
                              endpoint.shown() + " body",
                              endpoint.shown() + " makes a tree of anything of its body")
                          .found(
                              body.method().ref().shown()
                                  + "  calls "
                                  + body.call().target().shown())
                          .cause(endpoint.shown())
                          .at(Places.of(facts, body.method(), body.call().line()))
                          .build()));
    }
    for (var capability : verdict.each(facts.capabilities())) {
      inside(facts, verdict, capability.input(), capability.id(), reported);
    }
    new Deserialising(facts)
        .all()
        .forEach(
            found ->
                verdict.report(
                    started(found.subject(), found.what() + " in " + found.subject())
                        .path(found.path())
                        .at(found.where())
                        .build()));
  }

  private void inside(
      DoorFacts facts, Verdict verdict, TypeRef type, String by, Set<String> reported) {
    var models = Models.of(facts.classes(), type);
    for (var model : models.types()) {
      if (isPolymorphic(model) && reported.add(model.name())) {
        verdict.report(
            started(model.name(), model.simpleName() + " lets the sender choose its class")
                .found(by + "  takes " + model.simpleName(), "annotated with @JsonTypeInfo")
                .at(model.location())
                .build());
      }
    }
    for (var model : models.types()) {
      for (var method : model.methods()) {
        if (method.has(ANY_SETTER) && method.parameters().size() == 2) {
          var taken = method.parameters().getLast();
          look(facts, taken, taken.type(), Places.subject(method), by, place(model))
              .filter(finding -> reported.add(finding.subject()))
              .ifPresent(verdict::report);
        }
      }
    }
    for (var part : models.parts()) {
      var subject = part.owner().name() + "." + part.field().name();
      look(facts, part.field(), part.field().type(), subject, by, place(part.owner()))
          .filter(finding -> reported.add(finding.subject()))
          .ifPresent(verdict::report);
    }
  }

  private static Location place(ClassFact type) {
    return type.location();
  }

  private static boolean isPolymorphic(Annotated element) {
    return POLYMORPHIC.stream().anyMatch(element::has);
  }

  private Optional<Finding> look(
      DoorFacts facts, Annotated element, TypeRef type, String subject, String by, Location where) {
    var why =
        isPolymorphic(element)
            ? Optional.of("is annotated with @JsonTypeInfo")
            : Opaque.why(facts.classes(), type);
    return why.map(
        reason ->
            started(subject, by + " takes a value whose type the sender chooses")
                .found(subject + "  " + reason)
                .at(where)
                .build());
  }

  private Finding.Builder started(String subject, String headline) {
    return Finding.of(this, subject, headline)
        .why(
            "nobody checks a value of unknown type, and attackers use libraries that create"
                + " any object from it (CWE-502)")
        .fix("take a record  with one component of a fixed type for each value")
        .fix("several kinds  one operation for each, or an enum component and a switch");
  }
}
