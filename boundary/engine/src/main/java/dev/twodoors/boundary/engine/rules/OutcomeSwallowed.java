package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorFacts.Reached;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A door that does not say what it makes of each outcome. */
@AutoService(Rule.class)
public final class OutcomeSwallowed implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(
        Group.CONSISTENCY, "a door ignores an outcome, or its switch has a default or a catch-all");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var reported = new HashSet<String>();
    for (var endpoint : facts.entryPoints()) {
      var reach = facts.from(endpoint);
      var sealed =
          facts.reachedFrom(endpoint).stream()
              .filter(reached -> !reached.capability().outcomes().isEmpty())
              .toList();
      for (var reached : verdict.each(sealed)) {
        look(facts, reach, reached).stream()
            .filter(finding -> reported.add(finding.subject() + reached.capability().id()))
            .forEach(verdict::report);
      }
    }
  }

  private List<Finding> look(DoorFacts facts, Reach reach, Reached reached) {
    var outcome = new OutcomeSwitches(facts.classes(), reached.capability());
    var found = new ArrayList<Finding>();
    var switches = 0;
    for (var method : reach.methods()) {
      dropping(facts, method, reached.capability())
          .map(call -> dropped(facts, reach, reached, method, call))
          .ifPresent(found::add);
      for (var over : outcome.in(method)) {
        switches++;
        outcome
            .weakness(over)
            .map(weak -> weak(facts, reach, reached, method, over.line(), weak))
            .ifPresent(found::add);
      }
    }
    if (switches == 0 && found.isEmpty()) {
      found.add(none(facts, reach, reached, outcome));
    }
    return found;
  }

  private static Optional<Call> dropping(DoorFacts facts, MethodFact method, Capability of) {
    return method.calls().stream()
        .filter(Call::resultDropped)
        .filter(
            call ->
                facts
                    .classes()
                    .resolve(call.target())
                    .flatMap(facts::handledBy)
                    .filter(of::equals)
                    .isPresent())
        .findFirst();
  }

  private Finding dropped(
      DoorFacts facts, Reach reach, Reached reached, MethodFact method, Call call) {
    return started(reached.capability(), method, "ignores the outcome of")
        .path(
            reach
                .to(method)
                .doing(call.line(), call.target().shown() + ", and its result is not used"))
        .at(Places.of(facts, method, call.line()))
        .build();
  }

  private Finding weak(
      DoorFacts facts, Reach reach, Reached reached, MethodFact method, int line, String weak) {
    return started(reached.capability(), method, "swallows outcomes of")
        .path(reach.to(method).doing(line, weak))
        .at(Places.of(facts, method, line))
        .build();
  }

  private Finding none(DoorFacts facts, Reach reach, Reached reached, OutcomeSwitches outcome) {
    var steps = reached.path().steps();
    var caller = steps.get(Math.max(0, steps.size() - 2));
    var method = facts.classes().resolve(caller.method()).orElseThrow();
    var tests =
        reach.methods().stream().flatMap(in -> outcome.testsIn(in).stream()).distinct().toList();
    var builder =
        started(reached.capability(), method, "does not distinguish the outcomes of")
            .path(reached.path());
    if (!tests.isEmpty()) {
      builder.evidence("instead", tests);
    }
    return builder.at(Places.of(facts, method, caller.line())).build();
  }

  private Finding.Builder started(Capability capability, MethodFact method, String does) {
    var outcomes =
        String.join(", ", capability.outcomes().stream().map(OutcomeSwallowed::simple).toList());
    return Finding.of(
            this, Places.subject(method), method.ref().shown() + " " + does + " " + capability.id())
        .declared(Names.simple(capability.outcome().name()) + "  is one of " + outcomes)
        .why(
            "a refusal without an answer of its own can look like success, and nobody would"
                + " notice when an outcome is added")
        .fix(
            "switch (...handle(input)) with one case for each of "
                + outcomes
                + ", without default");
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
