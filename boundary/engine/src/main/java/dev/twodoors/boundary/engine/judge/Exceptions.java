package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.governance.Decision;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.Waiver;
import dev.twodoors.boundary.engine.judge.Judgement.By;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Finds the waiver or the decision that excuses a finding. */
final class Exceptions {
  private final Governance governance;
  private final LocalDate today;

  Exceptions(Governance governance, LocalDate today) {
    this.governance = governance;
    this.today = today;
  }

  Optional<By> excusing(Finding finding) {
    var rule = Rules.find(finding.rule());
    if (rule.isPresent() && !rule.get().card().waivable()) {
      return Optional.empty();
    }
    Optional<By> waived =
        governance.waivers().stream()
            .filter(waiver -> excuses(waiver, finding))
            .findFirst()
            .map(By.OfWaiver::new);
    return waived.isPresent()
        ? waived
        : governance.decisions().stream()
            .filter(decision -> excuses(decision, finding))
            .findFirst()
            .map(By.OfDecision::new);
  }

  private boolean excuses(Waiver waiver, Finding finding) {
    return waiver.rule().equals(finding.rule())
        && waiver.subject().equals(finding.subject())
        && isAhead(waiver.expires());
  }

  private boolean excuses(Decision decision, Finding finding) {
    return decision.status().equals("accepted")
        && decision.excuses().contains(finding.rule())
        && decision.capabilities().contains(finding.subject())
        && isAhead(decision.revisit());
  }

  /** An unreadable date counts as past. */
  private boolean isAhead(String date) {
    try {
      return !LocalDate.parse(date).isBefore(today);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
