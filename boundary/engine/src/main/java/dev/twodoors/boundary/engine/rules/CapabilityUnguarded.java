package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;

/** A capability that does not say who may use it. */
@AutoService(Rule.class)
public final class CapabilityUnguarded implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.SAFETY, "no security annotation says who may use it").neverWaived();
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    for (var capability : verdict.each(facts.capabilities())) {
      if (capability.guards().isEmpty()) {
        verdict.report(
            Finding.of(this, capability.id(), capability.id() + " does not say who may use it")
                .declared(capability.declaration(), capability.type().name())
                .found("no security annotation on the class or on handle")
                .why(
                    "both doors rely on the guard of the capability; without a guard, every call is"
                        + " denied")
                .fix("name the roles  @RolesAllowed(\"...\") on the class")
                .fix("any user        @Authenticated, if everybody who is signed in may use it")
                .fix("everybody       @PermitAll, if people who are not signed in may use it, too")
                .at(capability.type().location())
                .build());
      }
    }
  }
}
