package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.Limit;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.engine.judge.WholeRule;
import dev.twodoors.boundary.engine.map.Count;
import java.util.Collection;
import java.util.List;

/** A limit that a project sets for itself: how much may go on where no rule can look. */
@AutoService(Rule.class)
public final class PlacesNotJudged implements WholeRule {
  @Override
  public Card card() {
    return Card.declared(
        Group.GOVERNANCE, "more places cannot be judged than the project allows itself");
  }

  @Override
  public void judge(WholeFacts facts, Verdict verdict) {
    var spots = verdict.each(facts.blindSpots());
    facts
        .governance()
        .placesNotJudged()
        .filter(limit -> spots.size() > limit.atMost())
        .ifPresent(limit -> verdict.report(finding(spots, limit)));
  }

  private Finding finding(Collection<BlindSpot> spots, Limit limit) {
    var places =
        spots.stream()
            .map(spot -> spot.where() + "  " + spot.what() + ": " + spot.kind().unknown())
            .toList();
    return Finding.of(
            this,
            Governance.LIMITS,
            Count.of(spots.size(), "place")
                + " cannot be judged, and this project allows at most "
                + limit.atMost())
        .declared("at-most: " + limit.atMost(), limit.where().toString())
        .evidence("found", Listed.of(List.copyOf(places)))
        .why("where it is decided at run time what runs, every rule is silent, whatever happens")
        .fix("make it known  ./doors check --blind says for each place how")
        .fix("allow more     raise at-most in " + Governance.LIMITS)
        .at(limit.where())
        .build();
  }
}
