package com.example.shop.domain.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.domain.Money;
import com.example.shop.domain.PersonId;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.refunds.Refund;
import com.example.shop.domain.refunds.RefundStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private final PersonId bea = new PersonId("bea");

  @Test
  void totalsItsLines() {
    assertEquals(Money.eur(2 * 1290 + 540), order().total());
  }

  @Test
  void isShippedOrCancelledButNeverBoth() {
    var shipped = order();
    shipped.ship("T-1", NOW);
    assertThrows(IllegalStateException.class, () -> shipped.cancel(NOW));
    assertThrows(IllegalStateException.class, () -> shipped.ship("T-2", NOW));

    var cancelled = order();
    cancelled.cancel(NOW);
    assertThrows(IllegalStateException.class, () -> cancelled.ship("T-1", NOW));
  }

  @Test
  void letsNobodyDecideOnARefundOfTheirOwn() {
    var refund = Refund.request(order(), Money.eur(100), "broken", bea, NOW);
    assertThrows(IllegalStateException.class, () -> refund.decide(RefundStatus.APPROVED, bea, NOW));

    refund.decide(RefundStatus.REJECTED, new PersonId("kim"), NOW);
    assertEquals(RefundStatus.REJECTED, refund.status());
    assertThrows(
        IllegalStateException.class,
        () -> refund.decide(RefundStatus.APPROVED, new PersonId("kim"), NOW));
  }

  private Order order() {
    return Order.place(
        bea,
        List.of(
            new OrderLine(new Sku("PEN-0001"), "Pen", new Quantity(2), Money.eur(1290)),
            new OrderLine(new Sku("PEN-0005"), "Ink", new Quantity(1), Money.eur(540))),
        NOW);
  }
}
