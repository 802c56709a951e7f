package com.example.shop.web.cart;

import com.example.shop.domain.PersonId;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;

/** All carts, one for each buyer, who finds it again after signing out. */
@ApplicationScoped
class Carts {
  private static final String OF_BUYER = "from Cart c left join fetch c.lines where c.buyer = ?1";

  private final Session session;

  Carts(@PersistenceUnit("ui") Session session) {
    this.session = session;
  }

  /** For reading, in one statement. An empty one when the buyer never had any. */
  Cart of(PersonId buyer) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createQuery(OF_BUYER, Cart.class)
                    .setParameter(1, buyer.value())
                    .setReadOnly(true)
                    .uniqueResultOptional()
                    .orElseGet(() -> Cart.empty(buyer)));
  }

  /** Changes the buyer's cart while nobody else does. */
  void change(PersonId buyer, Consumer<Cart> change) {
    changing(
        buyer,
        cart -> {
          change.accept(cart);
          return true;
        });
  }

  /** As {@link #change}, with an answer. */
  <T> T changing(PersonId buyer, Function<Cart, T> change) {
    return QuarkusTransaction.requiringNew().call(() -> change.apply(locked(buyer)));
  }

  private Cart locked(PersonId buyer) {
    return lockedIfThere(buyer)
        .or(
            () -> {
              insertUnlessThere(Cart.empty(buyer), buyer);
              return lockedIfThere(buyer);
            })
        .orElseThrow();
  }

  private Optional<Cart> lockedIfThere(PersonId buyer) {
    return session
        .createQuery("from Cart where buyer = ?1", Cart.class)
        .setParameter(1, buyer.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .uniqueResultOptional();
  }

  private void insertUnlessThere(Cart empty, PersonId buyer) {
    session
        .createNativeMutationQuery(
            "INSERT INTO web.cart (id, buyer, version) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING")
        .setParameter(1, empty.id())
        .setParameter(2, buyer.value())
        .executeUpdate();
  }
}
