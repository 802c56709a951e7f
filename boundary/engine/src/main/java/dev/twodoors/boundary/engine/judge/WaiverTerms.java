package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.governance.Waiver;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a waiver has to fulfil on a day before it excuses anything. */
public final class WaiverTerms {
  /** Characters of a reason, at least. */
  public static final int REASON = 30;

  private static final Map<Risk, Integer> MOST_DAYS =
      Map.of(Risk.LOW, 180, Risk.MEDIUM, 90, Risk.HIGH, 30);

  private final LocalDate today;
  private final Map<String, Risk> risks;

  /**
   * @param risks by what a waiver can name: the id of a capability, or its class
   */
  private WaiverTerms(LocalDate today, Map<String, Risk> risks) {
    this.today = today;
    this.risks = risks;
  }

  static WaiverTerms of(DoorFacts facts) {
    var risks = new HashMap<String, Risk>();
    for (Capability capability : facts.capabilities()) {
      risks.put(capability.id(), capability.risk());
      risks.put(capability.type().name(), capability.risk());
    }
    return new WaiverTerms(facts.today(), risks);
  }

  public static WaiverTerms of(WholeFacts facts) {
    var risks = new HashMap<String, Risk>();
    for (var capability : facts.capabilities()) {
      risks.put(capability.id(), Risk.valueOf(capability.risk()));
      risks.put(capability.type(), Risk.valueOf(capability.risk()));
    }
    return new WaiverTerms(facts.today(), risks);
  }

  /** Why a waiver excuses nothing; empty when it can excuse. */
  public Optional<Fault> fault(Waiver waiver) {
    var named = named(waiver);
    return named.isPresent() ? named : dated(waiver);
  }

  private static Optional<Fault> named(Waiver waiver) {
    if (isPattern(waiver.rule()) || isPattern(waiver.subject())) {
      return fault(
          "contains a '*'",
          "it would excuse findings that nobody has looked at",
          "write one waiver for each finding, with the rule and the subject that it shows");
    }
    var rule = Rules.find(waiver.rule());
    if (rule.isEmpty()) {
      return fault(
          "names a rule that does not exist",
          "the name may be misspelt, and then the waiver does not excuse what it should",
          "write the name of the rule as the finding shows it; ./doors explain lists all rules");
    }
    if (!rule.get().card().waivable()) {
      return fault(
          "is for a rule that cannot be waived",
          "findings of this rule have to be corrected at once",
          "correct what the finding shows, and delete the waiver");
    }
    if (waiver.reason().length() < REASON) {
      return fault(
          "gives a reason of only " + waiver.reason().length() + " characters",
          "the owner has to know what must happen before the waiver can end",
          "say in " + REASON + " characters or more what has to happen first");
    }
    return Optional.empty();
  }

  /** {@code *}, but not in a variable of a path such as {@code {rest:.*}}. */
  private static boolean isPattern(String text) {
    return text.replaceAll("\\{[^}]*}", "").contains("*");
  }

  private Optional<Fault> dated(Waiver waiver) {
    var created = date(waiver.created());
    var expires = date(waiver.expires());
    if (created.isEmpty() || expires.isEmpty()) {
      return fault(
          created.isEmpty()
              ? "was created on '" + waiver.created() + "', which is not a date"
              : "expires on '"
                  + waiver.expires()
                  + "', which is not a date, so it counts as expired",
          "without a readable date, the exception would never end",
          "write a date such as 2026-03-31");
    }
    var most = MOST_DAYS.get(risks.getOrDefault(waiver.subject(), Risk.MEDIUM));
    var days = ChronoUnit.DAYS.between(created.get(), expires.get());
    // A day of grace: time zones differ between who wrote it and what builds it.
    if (created.get().isAfter(today.plusDays(1))) {
      return fault(
          "was created on " + created.get() + ", which is after the day of this check, " + today,
          "how long it lasts is counted from the day on which it was created",
          "write the day on which the waiver was written");
    }
    if (days < 0) {
      return fault(
          "expires before it was created",
          "so it is never in force",
          "write the day on which the waiver was written, and a later day on which it expires");
    }
    if (days > most) {
      return fault(
          String.format(
              Locale.ROOT,
              "lasts %d days, and at most %d are allowed for %s",
              days,
              most,
              risk(waiver.subject())),
          "the more can go wrong, the sooner somebody has to look again",
          "let it expire on " + created.get().plusDays(most) + " or before");
    }
    if (expires.get().isBefore(today)) {
      return fault(
          "expired on " + expires.get(),
          "an exception ends on its date; after that, the finding counts again",
          "delete it if the finding is gone; otherwise have it approved again, with new dates");
    }
    return Optional.empty();
  }

  private String risk(String subject) {
    return risks.containsKey(subject)
        ? risks.get(subject) + " risk"
        : "a subject that is no capability";
  }

  private static Optional<Fault> fault(String says, String why, String fix) {
    return Optional.of(new Fault(says, why, fix));
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
