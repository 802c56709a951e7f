package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;

/** A committed contract that is not the one that the code gives. */
@AutoService(Rule.class)
public final class ContractStale implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.CONTRACT, "the committed contract differs from the code")
        .onlyIn(Layer.API)
        .neverWaived()
        .speakingLast();
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    facts.contract().ifPresent(contract -> judge(contract, verdict));
  }

  private void judge(Contract contract, Verdict verdict) {
    for (var major : verdict.each(contract.majors())) {
      var differences = contract.staleness(major);
      if (!differences.isEmpty()) {
        var file = contract.files().name(major);
        verdict.report(
            Finding.of(this, file, file + " does not match the code")
                .evidence("found", Listed.of(differences))
                .why(
                    "reviewers and clients read the committed file, so it has to describe this code")
                .fix(Contract.COMMAND + "   then commit what it writes")
                .at(new Location(file, 1))
                .build());
      }
    }
  }
}
