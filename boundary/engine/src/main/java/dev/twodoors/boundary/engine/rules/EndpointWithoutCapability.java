package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.map.Count;
import java.util.Locale;

/** An endpoint that does something, and nothing of it is the business's. */
@AutoService(Rule.class)
public final class EndpointWithoutCapability implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.BOUNDARY, "an endpoint calls no capability and is not marked @UiOnly")
        .impliedBy("door-touches-persistence", "doors-know-each-other");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    for (var endpoint : verdict.each(facts.endpoints())) {
      if (!endpoint.uiOnly() && facts.reachedFrom(endpoint).isEmpty()) {
        verdict.report(finding(endpoint, facts));
      }
    }
  }

  private Finding finding(Endpoint endpoint, DoorFacts facts) {
    var method = endpoint.method();
    var type = facts.classes().find(method.ref().owner()).orElseThrow();
    var examined = facts.from(endpoint).methods().size();
    var finding =
        Finding.of(
                this,
                endpoint.shown(),
                endpoint.shown() + " calls no capability and is not marked @UiOnly")
            .found(
                String.format(
                    Locale.ROOT,
                    "%s (%s) and the %s behind it never call the handle method of a capability",
                    method.ref().shown(),
                    type.locationAt(Math.max(1, method.line())).brief(),
                    Count.of(examined - 1L, "method")))
            .why(
                "code without a capability has no owner, no declared risk and no guard, and the"
                    + " other door cannot offer it")
            .fix("call the capability that does this, or write one in shared-services")
            .cause(type.name())
            .at(type.locationAt(Math.max(1, method.line())));
    return (endpoint.door() == Layer.WEB
            ? finding.fix(
                "only these pages need it? @UiOnly(because = \"...\") on class or package")
            : finding.fix(
                "only pages need it? move it to the web door: nothing frees an operation"))
        .build();
  }
}
