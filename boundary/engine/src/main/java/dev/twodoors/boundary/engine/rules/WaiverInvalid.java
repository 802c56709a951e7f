package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.ClosingRule;
import dev.twodoors.boundary.engine.judge.Fault;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.judge.WaiverTerms;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import java.util.Locale;

/**
 * A waiver that excuses nothing. Where the build fails for what it names, that finding says so, and
 * this rule is silent. Unused ones are told only when nothing else fails: what fails may be why.
 */
@AutoService(Rule.class)
public final class WaiverInvalid implements ClosingRule {
  private static final Fault UNUSED =
      new Fault(
          "excuses nothing: there is no such finding",
          "the finding is gone, or the waiver does not name it correctly",
          "delete it, or name rule and subject exactly as the finding shows them");

  @Override
  public Card card() {
    return Card.declared(
            Group.GOVERNANCE, "a waiver is expired, unused, too long, too wide or cannot be read")
        .neverWaived();
  }

  @Override
  public void judge(WholeFacts facts, Verdict verdict) {
    var terms = WaiverTerms.of(facts);
    var outcomes = facts.outcomes();
    for (var waiver : verdict.each(facts.governance().waivers())) {
      if (!outcomes.failed(waiver.rule(), waiver.subject())) {
        var fault = terms.fault(waiver);
        if (fault.isPresent()) {
          verdict.report(finding(waiver, fault.get()));
        } else if (outcomes.failed().isEmpty() && !outcomes.uses(waiver)) {
          verdict.report(finding(waiver, UNUSED));
        }
      }
    }
  }

  private Finding finding(Waiver waiver, Fault fault) {
    return Finding.of(
            this,
            waiver.rule() + " " + waiver.subject(),
            "the waiver of " + waiver.rule() + " for " + waiver.subject() + " " + fault.says())
        .declared(
            String.format(
                Locale.ROOT,
                "created=%s expires=%s owner=%s approver=%s",
                waiver.created(),
                waiver.expires(),
                waiver.owner(),
                waiver.approver()),
            String.format(Locale.ROOT, "\"%s\"", waiver.reason()),
            waiver.where().toString())
        .why(fault.why())
        .fix(fault.fix())
        .at(waiver.where())
        .build();
  }
}
