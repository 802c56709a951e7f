package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.ClosingRule;
import dev.twodoors.boundary.engine.judge.DecisionTerms;
import dev.twodoors.boundary.engine.judge.Fault;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Outcomes;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import java.util.Locale;

/**
 * A decision record that is to excuse something and cannot. Where the build fails for what it
 * names, that finding says so, and this rule is silent.
 */
@AutoService(Rule.class)
public final class DecisionInvalid implements ClosingRule {
  @Override
  public Card card() {
    return Card.declared(
            Group.GOVERNANCE,
            "a decision excuses a rule, but it is not accepted, out of date, or names"
                + " something unknown")
        .neverWaived();
  }

  @Override
  public void judge(WholeFacts facts, Verdict verdict) {
    var terms = DecisionTerms.of(facts);
    for (var decision : verdict.each(facts.governance().decisions())) {
      if (!decision.excuses().isEmpty() && !isTold(decision, facts.outcomes())) {
        terms.fault(decision).ifPresent(fault -> verdict.report(finding(decision, fault)));
      }
    }
  }

  private static boolean isTold(Decision decision, Outcomes outcomes) {
    return decision.excuses().stream()
        .anyMatch(
            rule -> decision.capabilities().stream().anyMatch(id -> outcomes.failed(rule, id)));
  }

  private Finding finding(Decision decision, Fault fault) {
    return Finding.of(this, decision.id(), "the decision " + decision.id() + " " + fault.says())
        .declared(
            String.format(
                Locale.ROOT,
                "status=%s excuses=%s capability=%s revisit=%s",
                decision.status(),
                String.join(",", decision.excuses()),
                String.join(",", decision.capabilities()),
                decision.revisit()),
            decision.where().toString())
        .why(fault.why())
        .fix(fault.fix())
        .at(decision.where())
        .build();
  }
}
