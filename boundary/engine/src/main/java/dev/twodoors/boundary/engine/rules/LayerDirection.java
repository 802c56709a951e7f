package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Module;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Doors use services, services use the domain, never the other way round; and packages of a module
 * do not use each other in a circle. A package and those below it are one noun: they may.
 */
@AutoService(Rule.class)
public final class LayerDirection implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(
        Group.BOUNDARY,
        "code refers to a layer above it, or packages refer to each other in a circle");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var upwards = new TreeMap<String, List<String>>();
    var modules = new HashMap<String, Optional<Module>>();
    for (var type : verdict.each(facts.classes().all())) {
      type.references()
          .forEach(
              (name, line) ->
                  modules
                      .computeIfAbsent(name, any -> module(name, facts))
                      .filter(to -> isAbove(to, type.module()))
                      .ifPresent(
                          to ->
                              upwards
                                  .computeIfAbsent(
                                      Names.outermost(type.name()), any -> new ArrayList<>())
                                  .add(reference(type, line, name, to))));
    }
    upwards.forEach((name, found) -> verdict.report(upward(name, found, facts)));
    facts.modules().forEach(module -> dependencies(module, facts, verdict));
    for (var cycle : PackageCycle.in(facts.classes())) {
      verdict.report(circle(cycle));
    }
  }

  private static Optional<Module> module(String name, DoorFacts facts) {
    return facts
        .classes()
        .find(name)
        .map(ClassFact::module)
        .or(
            () ->
                facts.otherDoors().stream()
                    .filter(other -> other.has(name))
                    .map(OtherDoor::module)
                    .findFirst());
  }

  /** The doors stand side by side: neither is above the other. */
  private static boolean isAbove(Module module, Module other) {
    return !other.isDoor() && module.layer().compareTo(other.layer()) > 0;
  }

  private static String reference(ClassFact from, int line, String name, Module to) {
    return String.format(
        Locale.ROOT,
        "%s refers to %s of %s",
        line == 0 ? from.simpleName() : from.locationAt(line).brief(),
        Names.simple(name),
        to.folder());
  }

  private Finding upward(String name, List<String> references, DoorFacts facts) {
    var type = facts.classes().find(name).orElseThrow();
    return Finding.of(
            this,
            name,
            type.simpleName()
                + " stands in "
                + type.module().folder()
                + " and refers to a layer above it")
        .evidence("found", references.stream().distinct().limit(5).toList())
        .why("both doors use the lower layer, so it has to work without the layers above it")
        .fix("move the class that is needed down into the lower layer")
        .fix("or let the caller pass it as a parameter")
        .at(type.location())
        .build();
  }

  private void dependencies(Module module, DoorFacts facts, Verdict verdict) {
    for (var dependency : facts.pom(module).map(Pom::dependencies).orElse(List.of())) {
      poms(facts).entrySet().stream()
          .filter(to -> isAbove(to.getKey(), module) && dependency.isOn(to.getValue()))
          .forEach(to -> verdict.report(dependency(module, to.getKey(), dependency)));
    }
  }

  private static Map<Module, Pom> poms(DoorFacts facts) {
    return Stream.concat(
            facts.modules().stream().flatMap(m -> facts.pom(m).map(p -> new Known(m, p)).stream()),
            facts.otherDoors().stream()
                .flatMap(other -> other.pom().map(p -> new Known(other.module(), p)).stream()))
        .collect(Collectors.toMap(Known::module, Known::pom));
  }

  private record Known(Module module, Pom pom) {}

  private Finding dependency(Module from, Module to, Pom.Dependency dependency) {
    return Finding.of(
            this,
            from.folder() + "/pom.xml",
            from.folder() + " depends on " + to.folder() + ", which stands above it")
        .found(dependency.where() + "  " + dependency.artifactId())
        .why("both doors use the lower layer, so it has to work without the layers above it")
        .fix("delete the dependency, and move the classes that are needed into the lower layer")
        .at(dependency.where())
        .build();
  }

  private Finding circle(PackageCycle cycle) {
    return Finding.of(
            this,
            cycle.packages().getFirst(),
            cycle.named() + " in " + cycle.module().folder() + " use each other in a circle")
        .evidence("found", cycle.edges().stream().map(PackageCycle.Edge::shown).toList())
        .why("none of them can be understood, tested or moved without all others")
        .fix("move one of the classes above to the package that uses it")
        .fix("or move what both need to a package of its own, or to the package around them")
        .at(cycle.edges().getFirst().where())
        .build();
  }
}
