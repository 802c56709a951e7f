package com.example.shop.domain.stock;

import com.example.shop.domain.Money;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.Order;
import com.example.shop.domain.orders.OrderLine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * All shelves. Whoever changes stock locks the shelves first, always in the order of SKUs, so that
 * two callers never wait for each other.
 */
@Singleton
public class Stock {
  private static final String LOCK =
      """
      SELECT p.sku, p.name, p.amount, p.currency, s.on_hand FROM product p JOIN stock_item s USING (sku)
      WHERE p.sku = ANY (:skus) ORDER BY p.sku FOR NO KEY UPDATE OF s
      """;

  /** Each change has its movement: the movements of a product add up to what is on hand. */
  private static final String MOVE =
      """
      WITH moved AS (
        UPDATE stock_item AS s SET on_hand = s.on_hand + m.delta
        FROM unnest(:skus, :deltas) AS m (sku, delta) WHERE s.sku = m.sku
        RETURNING s.sku, m.delta
      )
      INSERT INTO stock_movement (id, sku, delta, reason, reference)
      SELECT gen_random_uuid(), sku, delta, :reason, :reference FROM moved
      """;

  private final Session session;

  Stock(Session session) {
    this.session = session;
  }

  /** The named shelves that exist, locked until the transaction ends. */
  public Map<Sku, Shelf> lock(Collection<Sku> skus) {
    return session
        .createNativeQuery(LOCK, Object[].class)
        .addScalar("sku", String.class)
        .addScalar("name", String.class)
        .addScalar("amount", Long.class)
        .addScalar("currency", String.class)
        .addScalar("on_hand", Integer.class)
        .setParameter("skus", Sku.values(skus))
        .list()
        .stream()
        .map(Stock::shelf)
        .collect(Collectors.toMap(Shelf::sku, Function.identity()));
  }

  public void take(Order order) {
    move(order, -1, Reason.ORDERED);
  }

  public void putBack(Order order) {
    move(order, 1, Reason.CANCELLED);
  }

  /**
   * @param counted what the warehouse found on locked shelves, 0 or more
   */
  public void count(Map<Shelf, Integer> counted, String delivery) {
    move(
        counted.keySet().stream()
            .collect(Collectors.toMap(Shelf::sku, shelf -> counted.get(shelf) - shelf.onHand())),
        Reason.COUNTED,
        delivery);
  }

  private void move(Order order, int sign, Reason reason) {
    move(
        order.lines().stream()
            .collect(Collectors.toMap(OrderLine::sku, line -> sign * line.quantity().value())),
        reason,
        order.id().toString());
  }

  private void move(Map<Sku, Integer> deltas, Reason reason, String reference) {
    var moved =
        session
            .createNativeMutationQuery(MOVE)
            .setParameter("skus", Sku.values(deltas.keySet()))
            .setParameter("deltas", deltas.values().toArray(Integer[]::new))
            .setParameter("reason", reason.name())
            .setParameter("reference", reference)
            .executeUpdate();
    if (moved != deltas.size()) {
      throw new IllegalStateException(
          reference + ": " + moved + " of " + deltas.size() + " shelves are there to be moved");
    }
  }

  private static Shelf shelf(Object[] row) {
    return new Shelf(
        new Sku((String) row[0]),
        (String) row[1],
        new Money((Long) row[2], Currency.getInstance((String) row[3])),
        (Integer) row[4]);
  }
}
