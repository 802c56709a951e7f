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
          "only an accepted decision can excuse a finding",
          "write 'status: accepted' when it is accepted; otherwise remove 'excuses'");
    }
    var named = named(decision);
    return named.isPresent() ? named : dated(decision);
  }

  private Optional<Fault> named(Decision decision) {
    if (decision.capabilities().isEmpty()) {
      return fault(
          "excuses " + String.join(", ", decision.excuses()) + ", but names no capability",
          "it would excuse every capability, also those that nobody has looked at",
          "name the capability, such as 'capability: orders.place'");
    }
    for (var id : decision.excuses()) {
      var rule = Rules.find(id);
      if (rule.isEmpty()) {
        return fault(
            "excuses " + id + ", but there is no rule of this name",
            "the name may be misspelt, and then the decision does not excuse what it should",
            "write the name of the rule as the finding shows it; ./doors explain lists all rules");
      }
      if (!rule.get().card().waivable()) {
        return fault(
            "excuses " + id + ", which allows no exception",
            "findings of this rule have to be corrected at once",
            "correct what the finding shows, and remove 'excuses'");
      }
    }
    for (var id : decision.capabilities()) {
      if (!capabilities.contains(id)) {
        return fault(
            "excuses something for " + id + ", but there is no such capability",
            "the name may be misspelt, and then the decision does not excuse what it should",
            "write the id of a capability, or remove it");
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
          "has the revisit date '"
              + decision.revisit()
              + "', which is not a date, so it counts as past",
          "without a readable date, nobody would look at the decision again",
          "write a date such as 2026-03-31");
    }
    return revisit.get().isBefore(today)
        ? fault(
            "was to be revisited by " + revisit.get(),
            "it excuses findings only until that day; then somebody has to decide again",
            "decide again: write a new 'revisit' date, or remove 'excuses' and correct what"
                + " it excused")
        : Optional.empty();
  }

  private static Optional<Fault> fault(String says, String why, String fix) {
    return Optional.of(new Fault(says, why, fix));
  }
}
