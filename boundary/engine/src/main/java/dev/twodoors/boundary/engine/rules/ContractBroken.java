package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.contract.Change;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.contract.Release;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.List;
import java.util.Locale;

/** Code that breaks clients which keep to the contract they were given last. */
@AutoService(Rule.class)
public final class ContractBroken implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(
            Group.CONTRACT,
            "a change breaks clients of the last released contract, outside a new major version")
        .onlyIn(Layer.API)
        .neverWaived();
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    facts.contract().ifPresent(contract -> judge(contract, facts, verdict));
  }

  private void judge(Contract contract, DoorFacts facts, Verdict verdict) {
    var released =
        contract.majors().stream().filter(major -> contract.released(major).isPresent()).toList();
    for (var major : verdict.each(released)) {
      var breaks = contract.breaks(major, facts.today());
      if (!breaks.isEmpty()) {
        verdict.report(finding(contract, major, breaks));
      }
    }
  }

  private Finding finding(Contract contract, String major, List<Change> breaks) {
    var last = contract.released(major).map(Release::version).orElseThrow();
    var next = "v" + (last.major() + 1);
    return Finding.of(
            this,
            major,
            String.format(
                Locale.ROOT,
                "%s breaks clients of %s in %s",
                major,
                last,
                breaks.size() == 1 ? "one place" : breaks.size() + " places"))
        .evidence("found", Listed.of(breaks))
        .why(
            "clients were written for the released contract, and their owners decide when"
                + " they change")
        .fix("keep it    undo the change, or add something new and leave the old as it is")
        .fix(
            "version it write a new operation below /"
                + next
                + ", and mark the old one @Deprecation: docs/how-to/version-the-api.md")
        .at(new Location(contract.files().name(last), 1))
        .build();
  }
}
