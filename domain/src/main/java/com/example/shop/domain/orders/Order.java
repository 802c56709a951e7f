package com.example.shop.domain.orders;

import com.example.shop.domain.Money;
import com.example.shop.domain.PersonId;
import dev.twodoors.boundary.Sensitive;
import dev.twodoors.boundary.Sensitivity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody bought and paid for. Its total is the sum of its lines; it is cancelled or shipped,
 * never both.
 */
@Entity
@Table(name = "orders")
@Sensitive({Sensitivity.FINANCIAL, Sensitivity.PERSONAL})
public class Order {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private OrderId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "buyer"))
  private PersonId buyer;

  private Instant placedAt;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  @Embedded private Money total;

  @ElementCollection
  @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "line_no")
  private List<OrderLine> lines = new ArrayList<>();

  private String trackingCode;
  private Instant closedAt;
  @Version private long version;

  protected Order() {}

  /**
   * @param lines at least one
   */
  public static Order place(PersonId buyer, List<OrderLine> lines, Instant now) {
    var order = new Order();
    order.id = OrderId.next();
    order.buyer = buyer;
    order.placedAt = now;
    order.status = OrderStatus.PLACED;
    order.lines.addAll(lines);
    order.total = lines.stream().map(OrderLine::amount).reduce(Money::plus).orElseThrow();
    return order;
  }

  public void cancel(Instant now) {
    close(OrderStatus.CANCELLED, now);
  }

  /**
   * @param code by which the carrier finds the parcel
   */
  public void ship(String code, Instant now) {
    close(OrderStatus.SHIPPED, now);
    trackingCode = code;
  }

  private void close(OrderStatus end, Instant now) {
    if (status != OrderStatus.PLACED) {
      throw new IllegalStateException(
          "order " + id + " is " + status + " and cannot become " + end);
    }
    status = end;
    closedAt = now;
  }

  public boolean belongsTo(PersonId person) {
    return buyer.equals(person);
  }

  public OrderId id() {
    return id;
  }

  public PersonId buyer() {
    return buyer;
  }

  public Instant placedAt() {
    return placedAt;
  }

  public OrderStatus status() {
    return status;
  }

  public Money total() {
    return total;
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  /** Null until shipped. */
  public String trackingCode() {
    return trackingCode;
  }

  /** When it was shipped or cancelled; null before. */
  public Instant closedAt() {
    return closedAt;
  }

  public long version() {
    return version;
  }
}
