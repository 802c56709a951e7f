package com.example.shop.domain.orders;

import com.example.shop.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All orders. */
@ApplicationScoped
public class Orders implements PanacheRepositoryBase<Order, OrderId> {

  /** Where a page ended. */
  public record Position(Instant placedAt, OrderId id) {}

  /** With its lines, in one statement. */
  public Optional<Order> withLines(OrderId id) {
    return find("from Order o left join fetch o.lines where o.id = ?1", id).singleResultOptional();
  }

  /** Locked until the transaction ends, so that what is decided on its state stays true. */
  public Optional<Order> forUpdate(OrderId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** One page without lines, newest first. */
  public List<Order> of(PersonId buyer, Position after, int limit) {
    var first = "buyer = :buyer";
    var order = " order by placedAt desc, id.value desc";
    var query =
        after == null
            ? find(first + order, Parameters.with("buyer", buyer))
            : find(
                first + " and (placedAt < :at or (placedAt = :at and id.value < :id))" + order,
                Parameters.with("buyer", buyer)
                    .and("at", after.placedAt())
                    .and("id", after.id().value()));
    return query.range(0, limit - 1).list();
  }
}
