package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.Check;
import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Layout;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Judge;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgements;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Judges both doors and the whole on a day, in this process, from compiled classes. */
final class Boundary {

  /** A judgement, with all that it was made from. */
  private record Judged(Sources sources, Judgement judgement) {

    boolean knows(Sources now) {
      return sources.build().equals(now.build()) && hasContract(sources) == hasContract(now);
    }

    private static boolean hasContract(Sources of) {
      return of.contract() && of.door().layer() == Layer.API;
    }
  }

  private final Map<Module, Judged> judged = new ConcurrentHashMap<>();
  private final Path root;
  private final Layout layout;
  private final Compilation compilation;
  private final LocalDate today;
  private boolean contract;

  Boundary(ProjectSettings settings, Compilation compilation, LocalDate today) {
    this.root = settings.root();
    this.layout =
        Layout.of(
            root, settings.doors().stream().collect(Collectors.toMap(Door::name, Door::module)));
    this.compilation = compilation;
    this.today = today;
    if (layout.doors().isEmpty()) {
      throw LocalProblem.setting(
          settings, "doors", "names no door with a boundary", "Call the doors web and api.");
    }
  }

  /** From now on the contract that a build has generated is judged, too. */
  Boundary withContract() {
    contract = true;
    return this;
  }

  /** The API door by the rules about its contract alone. */
  Judgement contract() {
    List<Rule> rules =
        Rules.all().stream().filter(rule -> rule.card().group() == Group.CONTRACT).toList();
    return Judge.of(facts(Layer.API), rules);
  }

  /** Every rule; each door leaves its facts in its {@code target/boundary}. */
  Judgement judge() {
    List<Judgement> parts = new ArrayList<>(doors());
    parts.add(Check.whole(root, folders(), tests(), today));
    return Judgements.merge(parts);
  }

  /**
   * What is known of both doors, after judging each.
   *
   * @throws LocalProblem when something could not be read: a map of the rest would be wrong
   */
  WholeFacts whole() {
    List<String> unreadable = new ArrayList<>();
    doors().forEach(door -> door.problems().forEach(p -> unreadable.add(p.toString())));
    refuseUnreadable(unreadable);
    return Check.facts(root, folders(), tests(), today);
  }

  /**
   * What is known of one door, unjudged.
   *
   * @throws LocalProblem when something could not be read
   */
  DoorFacts facts(Layer layer) {
    Module module =
        layout.doors().stream()
            .filter(door -> door.layer() == layer)
            .findFirst()
            .orElseThrow(
                () ->
                    LocalProblem.environment(
                        "This project has no door that the boundary calls " + layer + ".",
                        "Call the doors web and api in " + ProjectRoot.MARKER + "."));
    DoorFacts facts = FactCollector.collect(sources(module));
    refuseUnreadable(facts.problems().stream().map(Object::toString).toList());
    return facts;
  }

  private static void refuseUnreadable(List<String> unreadable) {
    if (!unreadable.isEmpty()) {
      throw LocalProblem.part(
          "Not everything can be read:\n    " + String.join("\n    ", unreadable),
          "Repair it; ./doors check looks again.");
    }
  }

  /** Each door for itself, all at once. */
  private List<Judgement> doors() {
    return layout.doors().stream().map(this::sources).toList().parallelStream()
        .map(this::door)
        .toList();
  }

  /** What no build has told more of since is not judged again. */
  private Judgement door(Sources sources) {
    Judged before = judged.get(sources.door());
    if (before != null && before.knows(sources)) {
      return before.judgement();
    }
    Judgement judgement = Check.door(sources);
    judged.put(sources.door(), new Judged(sources, judgement));
    return judgement;
  }

  private Sources sources(Module door) {
    Library library = Library.of(compilation.classPath(door.folder()));
    try {
      Sources sources = layout.sources(door, library, today);
      return contract ? sources.withContract() : sources;
    } catch (IllegalStateException notCompiled) {
      throw LocalProblem.environment(
          notCompiled.getMessage(), "./doors check without --no-build compiles what is stale.");
    }
  }

  private List<String> folders() {
    return layout.doors().stream().map(Module::folder).toList();
  }

  private Path tests() {
    return root.resolve(Compilation.TESTS).resolve("target/test-classes");
  }
}
