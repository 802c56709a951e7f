package com.example.shop.web.cart;

import com.example.shop.domain.Money;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.ProductView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cart at today's names and prices.
 *
 * @param lines in the order of names; those no longer sold stand last
 * @param total of the lines that are sold
 */
record CartView(long version, boolean ordering, List<Line> lines, Money total) {

  /**
   * @param product null when it is no longer sold
   */
  record Line(Sku sku, int quantity, ProductView product) {
    public Money amount() {
      return product.price().times(new Quantity(quantity));
    }

    public boolean isShort() {
      return product.onHand() < quantity;
    }
  }

  public int pieces() {
    return lines.stream().mapToInt(Line::quantity).sum();
  }

  static CartView of(Cart cart, List<ProductView> products) {
    var left = cart.lines();
    var sold =
        products.stream()
            .map(
                product ->
                    new Line(product.sku(), left.get(product.sku().value()).quantity(), product))
            .toList();
    var known =
        products.stream().collect(Collectors.toMap(p -> p.sku().value(), Function.identity()));
    var gone =
        left.entrySet().stream()
            .filter(entry -> !known.containsKey(entry.getKey()))
            .map(CartView::gone);
    var total = sold.stream().map(Line::amount).reduce(Money::plus).orElse(Money.eur(0));
    return new CartView(
        cart.version(),
        cart.orderingSince().isPresent(),
        java.util.stream.Stream.concat(sold.stream(), gone).toList(),
        total);
  }

  private static Line gone(Map.Entry<String, CartLine> line) {
    return new Line(new Sku(line.getKey()), line.getValue().quantity(), null);
  }
}
