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
import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import java.util.Locale;

/** A capability behind two doors that no test compares. */
@AutoService(Rule.class)
public final class ParityUntested implements WholeRule {
  @Override
  public Card card() {
    return Card.proven(
            Group.CONSISTENCY,
            "both doors lead to a capability, but no parity scenario compares them")
        .impliedBy("door-not-declared");
  }

  @Override
  public void judge(WholeFacts facts, Verdict verdict) {
    var both =
        facts.capabilities().stream()
            .filter(capability -> !capability.web().isEmpty() && !capability.api().isEmpty())
            .toList();
    for (var capability : verdict.each(both)) {
      if (!facts.scenarios().contains(capability.id())) {
        verdict.report(finding(capability));
      }
    }
  }

  private Finding finding(Entry capability) {
    return Finding.of(
            this,
            capability.id(),
            "both doors lead to " + capability.id() + ", but no parity scenario names it")
        .found("web  " + shown(capability.web()), "api  " + shown(capability.api()))
        .why("if no test compares the two doors, they will answer differently one day")
        .fix(
            String.format(
                Locale.ROOT,
                "add a scenario that names \"%s\" to the tests marked @ParityScenarios",
                capability.id()))
        .at(new Location(capability.source(), 1))
        .build();
  }

  private static String shown(List<Operation> operations) {
    return operations.getFirst().verb() + " " + operations.getFirst().path();
  }
}
