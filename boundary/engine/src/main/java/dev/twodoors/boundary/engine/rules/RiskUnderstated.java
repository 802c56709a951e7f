package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.rules.SensitiveWrites.Write;
import java.util.List;
import java.util.Locale;

/**
 * A command that writes what is sensitive is at least of MEDIUM risk; of HIGH risk when that is
 * under regulation.
 */
@AutoService(Rule.class)
public final class RiskUnderstated implements DoorRule {
  private static final String REGULATED = "REGULATED";

  private record Evidence(Write write, CallPath path) {
    Risk floor() {
      return RiskUnderstated.floor(write);
    }
  }

  @Override
  public Card card() {
    return Card.proven(
        Group.PLACEMENT, "a command writes sensitive data, but its declared risk is too low");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var writes = new SensitiveWrites(facts);
    var commands = facts.capabilities().stream().filter(Capability::command).toList();
    for (var command : verdict.each(commands)) {
      if (command.risk() != Risk.HIGH) {
        var evidence = worst(command, facts, writes);
        if (evidence != null && evidence.floor().compareTo(command.risk()) > 0) {
          verdict.report(finding(command, evidence));
        }
      }
    }
  }

  /** The nearest of those with the highest floor; null when nothing sensitive is written. */
  private static Evidence worst(Capability command, DoorFacts facts, SensitiveWrites writes) {
    var reach = Reach.of(facts.calls(), List.of(command.handle()), method -> false);
    Evidence worst = null;
    for (var method : reach.methods()) {
      for (var write : writes.in(method)) {
        if (worst == null || floor(write).compareTo(worst.floor()) > 0) {
          worst =
              new Evidence(write, reach.to(method).doing(write.line(), "writes " + write.what()));
        }
      }
    }
    return worst;
  }

  private static Risk floor(Write write) {
    return write.kinds().contains(REGULATED) ? Risk.HIGH : Risk.MEDIUM;
  }

  private Finding finding(Capability command, Evidence evidence) {
    var write = evidence.write();
    var kinds = String.join(" and ", write.kinds());
    return Finding.of(
            this,
            command.id(),
            String.format(
                Locale.ROOT,
                "%s is of %s risk, but writes %s, which is marked %s",
                command.id(),
                command.risk(),
                write.what(),
                kinds))
        .declared(command.declaration(), command.type().name())
        .path(evidence.path())
        .why(
            "a command that writes " + kinds + " data needs " + evidence.floor() + " risk at least")
        .fix(
            String.format(
                Locale.ROOT,
                "reclassify it  risk = %s on %s  (team '%s' reviews)",
                evidence.floor(),
                command.type().simpleName(),
                command.owner().orElse("nobody")))
        .fix("leave it out   do not write " + write.what() + " here")
        .at(command.type().location())
        .build();
  }
}
