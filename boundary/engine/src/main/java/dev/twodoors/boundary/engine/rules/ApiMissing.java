package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.stream.Collectors;

/** A capability that must be a published contract, and is none. */
@AutoService(Rule.class)
public final class ApiMissing implements DoorRule {
  @Override
  public Card card() {
    return Card.declared(
            Group.PLACEMENT, "a capability needs an API operation, and none leads to it")
        .onlyIn(Layer.API)
        .impliedBy("speed-first-expired");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var offered =
        facts.endpoints().stream()
            .filter(endpoint -> !endpoint.hidden())
            .flatMap(endpoint -> facts.reachedFrom(endpoint).stream())
            .map(reached -> reached.capability().id())
            .collect(Collectors.toSet());
    for (var capability : verdict.each(facts.capabilities())) {
      var obligations = Obligations.of(capability, facts);
      if (!obligations.isEmpty() && !offered.contains(capability.id())) {
        verdict.report(finding(capability, obligations));
      }
    }
  }

  private Finding finding(Capability capability, Obligations obligations) {
    return Finding.of(
            this,
            capability.id(),
            capability.id() + " is " + obligations.shown() + ", but no API operation reaches it")
        .declared(capability.declaration(), capability.type().name())
        .found("api  nothing")
        .why(obligations.why())
        .fix("expose it      ./doors promote " + capability.id())
        .fix(
            "reclassify it  change kind, risk or consumers on "
                + capability.type().simpleName()
                + "  (team '"
                + capability.owner().orElse("nobody")
                + "' reviews)")
        .fix(
            "decide         write an accepted decision in docs/adr; its front matter says"
                + " excuses: "
                + id()
                + ", capability: "
                + capability.id())
        .at(capability.type().location())
        .build();
  }
}
