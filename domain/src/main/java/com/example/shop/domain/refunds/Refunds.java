package com.example.shop.domain.refunds;

import com.example.shop.domain.Money;
import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All requests for refunds. */
@ApplicationScoped
public class Refunds implements PanacheRepositoryBase<Refund, RefundId> {

  /** Where a page ended. */
  public record Position(Instant requestedAt, RefundId id) {}

  /**
   * What may still be asked back: the total less all requests that were not rejected. Lock the
   * order first.
   */
  public Money refundable(Order order) {
    return of(order.id()).stream()
        .filter(refund -> refund.status() != RefundStatus.REJECTED)
        .map(Refund::amount)
        .reduce(order.total(), Money::minus);
  }

  public List<Refund> of(OrderId order) {
    return list("order = ?1 order by requestedAt, id.value", order);
  }

  /** Locked until the transaction ends. */
  public Optional<Refund> forUpdate(RefundId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** One page of those that wait for a decision, oldest first. */
  public List<Refund> open(Position after, int limit) {
    var first = "status = :status";
    var order = " order by requestedAt, id.value";
    var open = Parameters.with("status", RefundStatus.REQUESTED);
    var query =
        after == null
            ? find(first + order, open)
            : find(
                first
                    + " and (requestedAt > :at or (requestedAt = :at and id.value > :id))"
                    + order,
                open.and("at", after.requestedAt()).and("id", after.id().value()));
    return query.range(0, limit - 1).list();
  }
}
