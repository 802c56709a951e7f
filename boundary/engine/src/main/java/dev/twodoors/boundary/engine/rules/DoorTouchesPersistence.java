package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A door that reaches the database past the capabilities. UI-only code may have tables of its own.
 */
@AutoService(Rule.class)
public final class DoorTouchesPersistence implements DoorRule {
  private static final int MOST_SHOWN = 5;

  @Override
  public Card card() {
    return Card.proven(
        Group.BOUNDARY, "a door uses the database itself instead of calling a capability");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var ways = new DoorWays(facts);
    var places = new TreeMap<String, List<PersistenceUse>>();
    var own = facts.ownClasses().stream().filter(type -> !type.isAnnotation()).toList();
    for (var type : verdict.each(own)) {
      var uses =
          PersistenceUse.of(type, facts.persistence(), name -> isForbidden(type, name, facts));
      add(places, type.name(), uses);
      add(places, type.name(), tables(type, facts));
    }
    for (var method : ways.outside()) {
      var strict = ways.isReachedByMoreThanUiOnly(method);
      var uses =
          PersistenceUse.of(
              method,
              facts.persistence(),
              name -> facts.persistence().isAny(name) && (strict || isOfOthers(name, facts)));
      add(places, method.ref().owner(), uses);
    }
    places.forEach((place, uses) -> verdict.report(finding(place, uses, ways, facts)));
  }

  private static void add(
      Map<String, List<PersistenceUse>> places, String owner, List<PersistenceUse> uses) {
    if (!uses.isEmpty()) {
      places.computeIfAbsent(Names.outermost(owner), any -> new ArrayList<>()).addAll(uses);
    }
  }

  /** An entity of UI-only code that is stored where the core keeps its own. */
  private static List<PersistenceUse> tables(ClassFact type, DoorFacts facts) {
    return facts.isUiOnly(type) && type.has(Vocabulary.ENTITY)
        ? facts.persistence().sharingTable(type).stream()
            .filter(other -> isOfOthers(other.name(), facts))
            .map(other -> PersistenceUse.head(type, other.name(), "is stored in the table of "))
            .toList()
        : List.of();
  }

  private static boolean isForbidden(ClassFact by, String name, DoorFacts facts) {
    return facts.persistence().isAny(name) && (!facts.isUiOnly(by) || isOfOthers(name, facts));
  }

  /** Neither an entity or repository of UI-only code, nor an interface that it may use. */
  private static boolean isOfOthers(String name, DoorFacts facts) {
    return facts.persistence().isCoreOnly(name)
        || facts.classes().find(name).map(type -> !facts.isUiOnly(type)).orElse(false);
  }

  private Finding finding(String place, List<PersistenceUse> uses, DoorWays ways, DoorFacts facts) {
    var type = facts.classes().find(place).orElseThrow();
    var isOwn = type.module().equals(facts.door());
    var shortest = ways.shortest(uses);
    var door = facts.door().folder();
    var finding =
        Finding.of(
                this,
                place,
                isOwn
                    ? Names.simple(place) + " of " + door + " uses " + named(uses, facts)
                    : String.format(
                        Locale.ROOT,
                        "%s reaches %s without a capability, through %s",
                        door,
                        named(uses, facts),
                        Names.simple(place)))
            .evidence("found", lines(uses))
            .evidence("path", shortest.path())
            .why(
                "a capability checks the caller, opens the transaction and writes an audit"
                    + " record; code that goes around it has none of these")
            .fix("call the capability that does this, and use the view that it returns")
            .fix(
                "if there is none, write one: a class in shared-services, with @Capability and handle")
            .at(shortest.line() == 0 ? type.location() : type.locationAt(shortest.line()));
    if (facts.door().layer() == Layer.WEB) {
      finding.fix(
          "if only these pages need this state, move it to a package marked @UiOnly, with"
              + " tables of its own");
    }
    ways.endpoints(uses).forEach(finding::cause);
    facts.ownClasses().stream()
        .filter(own -> Names.outermost(own.name()).equals(place))
        .flatMap(own -> own.references().keySet().stream())
        .filter(facts.persistence()::isEntity)
        .forEach(entity -> finding.cause(EntityCrossesDoor.cause(place, entity)));
    return finding.build();
  }

  private static String named(List<PersistenceUse> uses, DoorFacts facts) {
    return uses.stream()
        .map(PersistenceUse::type)
        .distinct()
        .limit(2)
        .map(
            name ->
                facts.persistence().isInterface(name)
                    ? Names.simple(name)
                    : "the " + facts.persistence().kind(name) + " " + Names.simple(name))
        .collect(Collectors.joining(" and "));
  }

  private static List<String> lines(List<PersistenceUse> uses) {
    var first = new LinkedHashMap<String, Integer>();
    uses.forEach(use -> first.putIfAbsent(use.how(), use.line()));
    return first.entrySet().stream()
        .map(use -> use.getKey() + (use.getValue() == 0 ? "" : " (line " + use.getValue() + ")"))
        .limit(MOST_SHOWN)
        .toList();
  }
}
