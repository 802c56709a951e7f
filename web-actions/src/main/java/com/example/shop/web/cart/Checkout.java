package com.example.shop.web.cart;

import com.example.shop.domain.PersonId;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.orders.OrderId;
import com.example.shop.services.orders.PlaceOrder;
import dev.twodoors.boundary.RequestKey;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The steps of the cart around placing its order, each in a transaction of its own. The request key
 * of the order is made of the cart's id and version, and the lines stand still between the first
 * step and the last, so that whatever breaks in between, the same click again ends in the same
 * order.
 */
@Singleton
class Checkout {
  private final Carts carts;
  private final Clock clock;
  private final Duration keep;

  Checkout(
      Carts carts,
      Clock clock,
      @ConfigProperty(name = "boundary.store.request-keys.keep") Duration keep) {
    this.carts = carts;
    this.clock = clock;
    this.keep = keep;
  }

  /** What the order button may do. */
  sealed interface Start {
    /**
     * @param version of the cart that is ordered
     */
    record Ready(RequestKey key, PlaceOrder.Input input, long version) implements Start {}

    record OrderedBefore(OrderId order) implements Start {}

    record Empty() implements Start {}

    /** The page showed another version of the cart. */
    record Changed() implements Start {}

    /** It was started so long ago that its request key may be forgotten. */
    record Unclear() implements Start {}
  }

  Start start(PersonId buyer, long version) {
    return carts.changing(buyer, cart -> start(cart, version));
  }

  private Start start(Cart cart, long version) {
    var before = cart.orderedAs(version);
    if (before.isPresent()) {
      return new Start.OrderedBefore(before.get());
    }
    if (cart.lines().isEmpty()) {
      return new Start.Empty();
    }
    if (cart.version() != version) {
      return new Start.Changed();
    }
    var now = clock.instant();
    if (cart.orderingSince().filter(now.minus(keep.dividedBy(2))::isAfter).isPresent()) {
      cart.stopOrdering();
      return new Start.Unclear();
    }
    cart.startOrdering(now);
    return new Start.Ready(
        new RequestKey("cart-" + cart.id() + "-" + version), input(cart), version);
  }

  private static PlaceOrder.Input input(Cart cart) {
    return new PlaceOrder.Input(
        cart.lines().entrySet().stream()
            .map(
                line ->
                    new PlaceOrder.Line(
                        new Sku(line.getKey()), new Quantity(line.getValue().quantity())))
            .toList());
  }

  void placed(PersonId buyer, long version, OrderId order) {
    ifStill(buyer, version, cart -> cart.ordered(order));
  }

  void refused(PersonId buyer, long version) {
    ifStill(buyer, version, Cart::stopOrdering);
  }

  private void ifStill(PersonId buyer, long version, java.util.function.Consumer<Cart> change) {
    carts.change(
        buyer,
        cart -> {
          if (cart.version() == version) {
            change.accept(cart);
          }
        });
  }
}
