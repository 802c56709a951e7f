package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.Locale;
import java.util.TreeMap;

/** An entity that leaves or enters through a door, at any depth of what is handed over. */
@AutoService(Rule.class)
public final class EntityCrossesDoor implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.BOUNDARY, "a door shows or takes an entity")
        .impliedBy("door-touches-persistence");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var search = new EntitySearch(facts);
    var found = new TreeMap<String, Finding>();
    for (var crossing : verdict.each(Crossings.of(facts))) {
      for (var chain : search.from(crossing)) {
        // Many crossings may share the one place that holds the entity: that is the cause.
        found.computeIfAbsent(
            chain.holder() + " " + chain.entity(), any -> finding(crossing, chain, facts));
      }
    }
    var known = found.values().stream().flatMap(finding -> finding.causes().stream()).toList();
    for (var crossing : verdict.each(Crossings.ofOutcomes(facts))) {
      for (var chain : search.from(crossing)) {
        // What the door hands over of it is told already.
        if (known.stream().noneMatch(cause -> cause.endsWith(cause("", chain.entity())))) {
          found.computeIfAbsent(
              chain.holder() + " " + chain.entity(), any -> finding(crossing, chain, facts));
        }
      }
    }
    found.values().forEach(verdict::report);
  }

  private Finding finding(Crossing crossing, EntitySearch.Chain chain, DoorFacts facts) {
    var entity = Names.simple(chain.entity());
    return Finding.of(
            this,
            chain.holder(),
            String.format(
                Locale.ROOT,
                "%s %s the entity %s through %s",
                chain.held(),
                crossing.does(),
                entity,
                facts.door().folder()))
        .found(crossing.what() + "  " + chain.shown())
        .why(
            "pages and clients then depend on the columns of a table, and lazy loading runs"
                + " queries outside the capability, its guard and its transaction")
        .fix(
            "hand over a view: a record in shared-services with 'static from("
                + entity
                + ")' and just what is"
                + " needed")
        .cause(cause(Names.outermost(crossing.place().name()), chain.entity()))
        .at(chain.isDirect() ? crossing.where() : chain.where())
        .build();
  }

  /** What this rule and {@code door-touches-persistence} call the same mistake. */
  static String cause(String place, String entity) {
    return place + " | " + entity;
  }
}
