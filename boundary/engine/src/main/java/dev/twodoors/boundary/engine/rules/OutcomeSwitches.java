package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.TypeSwitch;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The switches over the outcome of one capability. */
final class OutcomeSwitches {
  private final Classes classes;
  private final String outcome;
  private final List<String> outcomes;

  OutcomeSwitches(Classes classes, Capability capability) {
    this.classes = classes;
    this.outcome = capability.outcome().name();
    this.outcomes = capability.outcomes();
  }

  List<TypeSwitch> in(MethodFact method) {
    return method.typeSwitches().stream()
        .filter(over -> over.labels().stream().anyMatch(label -> classes.isA(label, outcome)))
        .toList();
  }

  /** Why a switch does not tell every outcome apart; empty when it does. */
  Optional<String> weakness(TypeSwitch over) {
    var catchAll =
        over.labels().stream()
            .filter(label -> !outcomes.contains(label))
            .filter(label -> outcomes.stream().filter(one -> classes.isA(one, label)).count() > 1)
            .findFirst();
    if (over.labels().contains(outcome) || catchAll.isPresent()) {
      return Optional.of(
          "case " + Names.simple(catchAll.orElse(outcome)) + " takes several outcomes");
    }
    return over.exhaustive()
        ? Optional.empty()
        : Optional.of("the switch has a default, or a case that takes the rest");
  }

  /** Tests of one outcome that stand where a switch should: {@code instanceof} and casts. */
  List<String> testsIn(MethodFact method) {
    return method.typeTests().stream()
        .filter(test -> outcomes.contains(test.type()) || test.type().equals(Vocabulary.REFUSAL))
        .map(
            test ->
                String.format(
                    Locale.ROOT,
                    "%s %s in %s, line %d",
                    test.cast() ? "cast to" : "instanceof",
                    Names.simple(test.type()),
                    method.ref().shown(),
                    test.line()))
        .toList();
  }
}
