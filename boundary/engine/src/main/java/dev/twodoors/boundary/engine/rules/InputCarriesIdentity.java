package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.stream.Stream;

/** A command that believes its caller about who is acting. */
@AutoService(Rule.class)
public final class InputCarriesIdentity implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.SAFETY, "a command's input says who acts");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var identity = new Identity(facts);
    var commands = facts.capabilities().stream().filter(Capability::command).toList();
    for (var command : verdict.each(commands)) {
      Models.of(facts.classes(), command.input(), InputCarriesIdentity::isSubject).parts().stream()
          .filter(part -> carries(facts, identity, part))
          .findFirst()
          .ifPresent(part -> verdict.report(finding(identity, command, part)));
    }
  }

  private static boolean isSubject(FieldFact field) {
    return field.has(Vocabulary.DATA_SUBJECT);
  }

  /** A subject may be anybody; what a library makes of who is signed in is nobody else. */
  private static boolean carries(DoorFacts facts, Identity identity, Models.Part part) {
    var type = part.field().type();
    return isSubject(part.field())
        ? Stream.concat(
                Stream.of(type),
                Models.of(facts.classes(), type).parts().stream()
                    .map(below -> below.field().type()))
            .flatMap(TypeRef::mentions)
            .anyMatch(identity::isOfLibrary)
        : type.mentions().anyMatch(name -> identity.of(name).isPresent());
  }

  private Finding finding(Identity identity, Capability command, Models.Part part) {
    var type =
        part.field()
            .type()
            .mentions()
            .filter(name -> identity.of(name).isPresent())
            .findFirst()
            .orElse(part.field().type().name());
    return Finding.of(
            this, command.id(), "the input of " + command.id() + " says who acts: " + part.way())
        .found(
            part.way() + "  is a " + Names.simple(type),
            Names.simple(type) + "  " + identity.of(type).orElse("names who is signed in"))
        .why(
            "the caller could name somebody else; only the security context knows who acts,"
                + " at both doors")
        .fix(
            "take it out  remove "
                + part.way()
                + ", and ask the injected Actor (or the project's own class for it)")
        .fix(
            "name it      if it is the person whom the command is about: a type of the project, with"
                + " @DataSubject on "
                + part.way())
        .at(part.owner().location())
        .build();
  }
}
