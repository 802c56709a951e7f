package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.governance.Decision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a decision that excuses something has to fulfil on a day before it does. */
public final class DecisionTerms {
  private static final String ACCEPTED = "accepted";

  private final LocalDate today;
  private final Set<String> capabilities;

  private DecisionTerms(LocalDate today, Set<String> capabilities) {
    this.today = today;
    this.capabilities = capabilities;
  }

  static DecisionTerms of(DoorFacts facts) {
    return new DecisionTerms(
        facts.today(),
        facts.capabilities().stream()
            .map(capability -> capability.id())
            .collect(Collectors.toSet()));
  }

  public static DecisionTerms of(WholeFacts facts) {
    return new DecisionTerms(
        facts.today(),
        facts.capabilities().stream()
            .map(capability -> capability.id())
            .collect(Collectors.toSet()));
  }

  /** Why a decision excuses nothing; empty when it can excuse. */
  public Optional<Fault> fault(Decision decision) {
    if (!decision.status().equals(ACCEPTED)) {
      return fault(
          "is " + decision.status() + ", so it excuses nothing",
          "only what was decided, and still holds, can excuse",
          "write 'status: accepted' once it is; otherwise take 'excuses' out");
    }
    var named = named(decision);
    return named.isPresent() ? named : dated(decision);
  }

  private Optional<Fault> named(Decision decision) {
    if (decision.capabilities().isEmpty()) {
      return fault(
          "excuses " + String.join(", ", decision.excuses()) + " for no capability",
          "an exception for everything excuses what nobody has looked at",
          "name what it is about, such as 'capability: orders.place'");
    }
    for (var id : decision.excuses()) {
      var rule = Rules.find(id);
      if (rule.isEmpty()) {
        return fault(
            "excuses " + id + ", and no rule is called that",
            "an exception from nothing hides that somebody meant something else",
            "write the rule as the finding shows it; docs/rules lists all");
      }
      if (!rule.get().card().waivable()) {
        return fault(
            "excuses " + id + ", which nobody can",
            "what this rule guards is too dangerous to be open even for a day",
            "end what the finding shows, and take 'excuses' out");
      }
    }
    for (var id : decision.capabilities()) {
      if (!capabilities.contains(id)) {
        return fault(
            "excuses something for " + id + ", which does not exist",
            "an exception for nothing hides that somebody meant something else",
            "write the capability's id, or take it out");
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> dated(Decision decision) {
    if (decision.revisit().isEmpty()) {
      return Optional.empty();
    }
    var revisit = WaiverTerms.date(decision.revisit());
    if (revisit.isEmpty()) {
      return fault(
          "is to be revisited by '"
              + decision.revisit()
              + "', which is no date, and so counts as past",
          "a decision that nobody can date would never be looked at again",
          "write a date such as 2026-03-31");
    }
    return revisit.get().isBefore(today)
        ? fault(
            "was to be revisited by " + revisit.get(),
            "it excuses something on the condition that somebody looks again by then",
            "look again: write a new 'revisit', or take 'excuses' out and end what it excused")
        : Optional.empty();
  }

  private static Optional<Fault> fault(String says, String why, String fix) {
    return Optional.of(new Fault(says, why, fix));
  }
}
