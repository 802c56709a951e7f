package com.example.shop.domain.refunds;

import com.example.shop.domain.Money;
import com.example.shop.domain.PersonId;
import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderId;
import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;

/** A buyer's request for money back. Nobody decides on a request of their own. */
@Entity
@Sensitive({Sensitivity.FINANCIAL, Sensitivity.PERSONAL})
public class Refund {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RefundId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "order_id"))
  private OrderId order;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "requested_by"))
  private PersonId requestedBy;

  @Embedded private Money amount;
  private String reason;
  private Instant requestedAt;

  @Enumerated(EnumType.STRING)
  private RefundStatus status;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
  private PersonId decidedBy;

  private Instant decidedAt;
  @Version private long version;

  protected Refund() {}

  public static Refund request(Order order, Money amount, String reason, PersonId by, Instant now) {
    var refund = new Refund();
    refund.id = RefundId.next();
    refund.order = order.id();
    refund.amount = amount;
    refund.reason = reason;
    refund.requestedBy = by;
    refund.requestedAt = now;
    refund.status = RefundStatus.REQUESTED;
    return refund;
  }

  /**
   * @param end {@link RefundStatus#APPROVED} or {@link RefundStatus#REJECTED}
   */
  public void decide(RefundStatus end, PersonId by, Instant now) {
    if (!isOpen() || end == RefundStatus.REQUESTED) {
      throw new IllegalStateException(
          "refund " + id + " is " + status + " and cannot become " + end);
    }
    if (wasRequestedBy(by)) {
      throw new IllegalStateException("refund " + id + " was requested by the person who decides");
    }
    status = end;
    decidedBy = by;
    decidedAt = now;
  }

  public boolean isOpen() {
    return status == RefundStatus.REQUESTED;
  }

  public boolean wasRequestedBy(PersonId person) {
    return requestedBy.equals(person);
  }

  public RefundId id() {
    return id;
  }

  public OrderId order() {
    return order;
  }

  public PersonId requestedBy() {
    return requestedBy;
  }

  public Money amount() {
    return amount;
  }

  public String reason() {
    return reason;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public RefundStatus status() {
    return status;
  }

  /** Null until decided. */
  public PersonId decidedBy() {
    return decidedBy;
  }

  /** Null until decided. */
  public Instant decidedAt() {
    return decidedAt;
  }
}
