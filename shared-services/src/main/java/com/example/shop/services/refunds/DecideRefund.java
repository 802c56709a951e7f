package com.example.shop.services.refunds;

import static dev.twodoors.boundary.Consumer.OTHER_APP;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.HIGH;

import com.example.shop.domain.refunds.Refund;
import com.example.shop.domain.refunds.RefundId;
import com.example.shop.domain.refunds.RefundStatus;
import com.example.shop.domain.refunds.Refunds;
import com.example.shop.services.People;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Objects;

/**
 * Lets a clerk approve or reject a refund, but never one that the same person requested (four
 * eyes).
 */
@Capability(
    id = "refunds.decide",
    kind = CORE,
    risk = HIGH,
    consumers = {OWN_WEB, OTHER_APP})
@RolesAllowed(ShopRoles.CLERK)
public class DecideRefund implements Command<DecideRefund.Input, DecideRefund.Outcome> {

  /** What a clerk can say. */
  public enum Decision {
    APPROVE,
    REJECT
  }

  public record Input(@NotNull RefundId refund, @NotNull Decision decision) implements Subject {
    @Override
    public String subjectId() {
      return Objects.toString(refund, null);
    }
  }

  public sealed interface Outcome {
    record Decided(RefundView refund) implements Outcome {}

    record NotFound() implements Outcome, Refusal {}

    record OwnRequest() implements Outcome, Refusal {}

    /**
     * @param status what was decided before
     */
    record AlreadyDecided(RefundStatus status) implements Outcome, Refusal {}
  }

  private final Refunds refunds;
  private final People people;
  private final Clock clock;

  DecideRefund(Refunds refunds, People people, Clock clock) {
    this.refunds = refunds;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Outcome handle(Input input) {
    var found = refunds.forUpdate(input.refund());
    if (found.isEmpty()) {
      return new Outcome.NotFound();
    }
    var refund = found.get();
    if (refund.wasRequestedBy(people.me())) {
      return new Outcome.OwnRequest();
    }
    if (!refund.isOpen()) {
      return new Outcome.AlreadyDecided(refund.status());
    }
    return decided(refund, input.decision());
  }

  private Outcome decided(Refund refund, Decision decision) {
    var end =
        switch (decision) {
          case APPROVE -> RefundStatus.APPROVED;
          case REJECT -> RefundStatus.REJECTED;
        };
    refund.decide(end, people.me(), clock.instant());
    return new Outcome.Decided(RefundView.from(refund));
  }
}
