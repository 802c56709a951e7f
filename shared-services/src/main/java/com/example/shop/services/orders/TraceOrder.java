package com.example.shop.services.orders;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.orders.OrderId;
import com.example.shop.domain.orders.Orders;
import com.example.shop.domain.refunds.Refunds;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.store.AuditEntry;
import dev.twodoors.boundary.store.AuditLog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what happened to an order and its refunds: each recorded call, who made it, through which
 * door, and what came of it. Clerks answer buyers with it, auditors look into one case. Buyers see
 * how far their order is, but not who did what.
 */
@Capability(id = "orders.trace", kind = SUPPORTING, risk = MEDIUM, consumers = OWN_WEB)
@RolesAllowed({ShopRoles.CLERK, ShopRoles.AUDITOR})
public class TraceOrder implements Query<TraceOrder.Input, TraceOrder.Outcome> {

  /** How many calls are told, the first ones. */
  static final int MOST = 200;

  public record Input(@NotNull OrderId order) {}

  public sealed interface Outcome {
    /**
     * @param steps oldest first
     */
    record Traced(List<Step> steps) implements Outcome {}

    record NotFound() implements Outcome, Refusal {}
  }

  /**
   * One call of a capability.
   *
   * @param traceId the reference that clients and logs show
   */
  public record Step(
      Instant at, String actor, String capability, String door, String outcome, String traceId) {
    static Step from(AuditEntry entry) {
      var what = entry.what();
      return new Step(
          what.at(), what.actor(), what.capability(), what.door(), what.outcome(), what.traceId());
    }
  }

  private final Orders orders;
  private final Refunds refunds;
  private final AuditLog log;

  TraceOrder(Orders orders, Refunds refunds, AuditLog log) {
    this.orders = orders;
    this.refunds = refunds;
    this.log = log;
  }

  @Override
  public Outcome handle(Input input) {
    if (orders.findByIdOptional(input.order()).isEmpty()) {
      return new Outcome.NotFound();
    }
    var about =
        Stream.concat(
                Stream.of(input.order().toString()),
                refunds.of(input.order()).stream().map(refund -> refund.id().toString()))
            .toList();
    return new Outcome.Traced(log.story(about, MOST).stream().map(Step::from).toList());
  }
}
