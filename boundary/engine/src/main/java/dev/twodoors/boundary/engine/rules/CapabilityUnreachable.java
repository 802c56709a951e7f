package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.engine.judge.WholeRule;
import dev.twodoors.boundary.engine.map.CapabilityMap.Entry;

/** A capability that nobody can use. */
@AutoService(Rule.class)
public final class CapabilityUnreachable implements WholeRule {
  @Override
  public Card card() {
    return Card.proven(Group.PLACEMENT, "no door leads to a capability").impliedBy("api-missing");
  }

  @Override
  public void judge(WholeFacts facts, Verdict verdict) {
    for (var capability : verdict.each(facts.capabilities())) {
      if (capability.web().isEmpty() && capability.api().isEmpty() && !runs(facts, capability)) {
        verdict.report(finding(capability));
      }
    }
  }

  /** By a timer, a message or at the start; what runs so needs no address. */
  private static boolean runs(WholeFacts facts, Entry capability) {
    return facts.doors().values().stream().anyMatch(door -> door.run().contains(capability.id()));
  }

  private Finding finding(Entry capability) {
    return Finding.of(this, capability.id(), capability.id() + " exists, but no door reaches it")
        .found("web  nothing", "api  nothing")
        .why("nobody can use it, but somebody has to maintain and secure it")
        .fix("offer it   call " + capability.type() + " from a page or a resource")
        .fix("delete it  if nobody needs it")
        .at(new Location(capability.source(), 1))
        .build();
  }
}
