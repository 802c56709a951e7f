package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.OtherDoor;
import dev.twodoors.boundary.engine.facts.Pom;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A door that is built with the other one, or calls it over HTTP. */
@AutoService(Rule.class)
public final class DoorsKnowEachOther implements DoorRule {
  private static final int MOST_SHOWN = 5;

  @Override
  public Card card() {
    return Card.proven(Group.BOUNDARY, "a door depends on the other door, or calls it over HTTP");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    for (var other : facts.otherDoors()) {
      var references = references(facts, other);
      var dependency =
          facts.pom(facts.door()).map(Pom::dependencies).orElse(List.of()).stream()
              .filter(on -> other.pom().filter(on::isOn).isPresent())
              .findFirst();
      if (dependency.isPresent()) {
        verdict.report(dependency(dependency.get(), other, references, facts));
      } else {
        references.forEach((name, found) -> verdict.report(reference(name, found, other, facts)));
      }
      for (var client : HttpClients.of(verdict.each(facts.ownClasses()), facts, other)) {
        verdict.report(client(client, other, facts));
      }
    }
  }

  private static TreeMap<String, List<String>> references(DoorFacts facts, OtherDoor other) {
    var found = new TreeMap<String, List<String>>();
    for (var type : facts.ownClasses()) {
      type.references()
          .forEach(
              (name, line) -> {
                if (other.has(name) && !facts.classes().isOurs(name)) {
                  found
                      .computeIfAbsent(Names.outermost(type.name()), any -> new ArrayList<>())
                      .add(reference(type, name, line));
                }
              });
    }
    return found;
  }

  private static String reference(ClassFact type, String name, int line) {
    var place = line == 0 ? type.simpleName() : type.locationAt(line).brief();
    return place + " refers to " + Names.simple(name);
  }

  private Finding dependency(
      Pom.Dependency dependency,
      OtherDoor other,
      TreeMap<String, List<String>> references,
      DoorFacts facts) {
    var lines = new ArrayList<String>();
    lines.add(dependency.where() + "  " + dependency.artifactId());
    references.values().stream().flatMap(List::stream).limit(MOST_SHOWN).forEach(lines::add);
    return why(Finding.of(
                this,
                facts.door().folder() + "/pom.xml",
                facts.door().folder() + " is built with " + other.module().folder())
            .evidence("found", lines))
        .fix("delete the dependency; tests that need both doors belong into the module end-to-end")
        .at(dependency.where())
        .build();
  }

  private Finding reference(
      String name, List<String> references, OtherDoor other, DoorFacts facts) {
    return why(Finding.of(
                this,
                name,
                String.format(
                    Locale.ROOT,
                    "%s of %s refers to classes of %s",
                    Names.simple(name),
                    facts.door().folder(),
                    other.module().folder()))
            .evidence("found", references.stream().distinct().limit(MOST_SHOWN).toList()))
        .fix(
            "give this door a form or response of its own; what both need belongs into shared-services")
        .at(facts.classes().find(name).orElseThrow().location())
        .build();
  }

  private Finding client(HttpClients.Client client, OtherDoor other, DoorFacts facts) {
    return why(Finding.of(
                this,
                client.type().name(),
                String.format(
                    Locale.ROOT,
                    "%s of %s calls %s over HTTP",
                    client.type().simpleName(),
                    facts.door().folder(),
                    other.module().folder()))
            .found(client.address(), client.reason()))
        .fix("call the capability in-process: inject it and call its handle method")
        .at(client.type().location())
        .build();
  }

  private static Finding.Builder why(Finding.Builder finding) {
    return finding.why(
        "each door has to be built, released, started and understood without the other;"
            + " what both need belongs into a capability");
  }
}
