package com.example.shop.domain.stock;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.OrderId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * All shelves. Whoever changes stock locks the shelves first, always in the order of SKUs, so that
 * two callers never wait for each other.
 */
@ApplicationScoped
public class Stock implements PanacheRepositoryBase<StockItem, Sku> {
  private static final String LOCK =
      "SELECT * FROM stock_item WHERE sku = ANY (:skus) ORDER BY sku FOR NO KEY UPDATE";

  /** The named shelves that exist, locked until the transaction ends. */
  public Map<Sku, StockItem> lock(Collection<Sku> skus) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(LOCK, StockItem.class)
        .setParameter("skus", Sku.values(skus))
        .list()
        .stream()
        .collect(Collectors.toMap(StockItem::sku, Function.identity()));
  }

  public void take(StockItem shelf, Quantity quantity, OrderId order) {
    getEntityManager().persist(shelf.take(quantity, Reason.ORDERED, order.toString()));
  }

  public void putBack(StockItem shelf, Quantity quantity, OrderId order) {
    getEntityManager().persist(shelf.putBack(quantity, Reason.CANCELLED, order.toString()));
  }

  /**
   * @param counted what the warehouse found, 0 or more
   */
  public void count(StockItem shelf, int counted, String delivery) {
    getEntityManager().persist(shelf.count(counted, delivery));
  }
}
