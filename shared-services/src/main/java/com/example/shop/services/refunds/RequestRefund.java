package com.example.shop.services.refunds;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.Money;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.OrderStatus;
import com.example.shop.domain.orders.Orders;
import com.example.shop.domain.refunds.Refund;
import com.example.shop.domain.refunds.Refunds;
import com.example.shop.services.People;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import dev.twodoors.boundary.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;

/**
 * Lets a buyer ask money back for an order that was shipped. All requests together never exceed
 * what was paid.
 */
@Capability(
    id = "refunds.request",
    kind = CORE,
    risk = MEDIUM,
    consumers = {OWN_WEB, MOBILE})
@RolesAllowed(ShopRoles.BUYER)
public class RequestRefund implements Command<RequestRefund.Input, RequestRefund.Outcome> {

  /** How many characters a reason has at most. */
  public static final int LONGEST_REASON = 1000;

  /**
   * @param amount more than 0, in the currency of the order
   */
  public record Input(
      @NotNull OrderId order,
      @NotNull Money amount,
      @NotBlank @Size(min = 1, max = LONGEST_REASON) @PlainText String reason)
      implements Subject {
    @Override
    public String subjectId() {
      return Objects.toString(order, null);
    }
  }

  public sealed interface Outcome {
    record Requested(RefundView refund) implements Outcome, Subject {
      @Override
      public String subjectId() {
        return refund.id().toString();
      }
    }

    record OrderNotFound() implements Outcome, Refusal {}

    record NotShipped() implements Outcome, Refusal {}

    /**
     * @param refundable what may still be asked back
     */
    record ExceedsPaid(Money refundable) implements Outcome, Refusal {}
  }

  private final Orders orders;
  private final Refunds refunds;
  private final People people;
  private final Clock clock;

  RequestRefund(Orders orders, Refunds refunds, People people, Clock clock) {
    this.orders = orders;
    this.refunds = refunds;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Outcome handle(Input input) {
    var found = orders.forUpdate(input.order()).filter(order -> order.belongsTo(people.me()));
    if (found.isEmpty()) {
      return new Outcome.OrderNotFound();
    }
    var order = found.get();
    if (order.status() != OrderStatus.SHIPPED) {
      return new Outcome.NotShipped();
    }
    rejectUnusable(input.amount(), order.total());
    var refundable = refunds.refundable(order);
    if (input.amount().isMoreThan(refundable)) {
      return new Outcome.ExceedsPaid(refundable);
    }
    var refund =
        Refund.request(order, input.amount(), input.reason(), people.me(), clock.instant());
    refunds.persist(refund);
    return new Outcome.Requested(RefundView.from(refund));
  }

  private static void rejectUnusable(Money amount, Money paid) {
    var violations = new Violations();
    if (amount.isZero()) {
      violations.add("amount", "must be more than 0");
    }
    if (!amount.currency().equals(paid.currency())) {
      violations.add("amount", "must be in " + paid.currency() + ", as the order is");
    }
    violations.throwIfAny();
  }
}
