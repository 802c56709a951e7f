package com.example.shop.services.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Sku;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "bea", roles = "buyer")
class PlaceOrderTest {
  @Inject PlaceOrder placeOrder;

  @Test
  void answersARepeatedRequestWithTheSameOrderToTheLastField() {
    var key = new RequestKey(UUID.randomUUID().toString());
    var before = stock();

    var first = key.during(() -> placeOrder.handle(order("PEN-0002", "PEN-0003")));
    var again = key.during(() -> placeOrder.handle(order("PEN-0002", "PEN-0003")));

    assertEquals(first, again);
    assertEquals(before - 2, stock());
  }

  @Test
  void refusesWhenStockIsShortAndTakesNothing() {
    var before = stock();
    Database.execute("UPDATE stock_item SET on_hand = 0 WHERE sku = 'PEN-0004'");

    assertEquals(
        new PlaceOrder.Outcome.OutOfStock(List.of(new Sku("PEN-0004"))),
        placeOrder.handle(order("PEN-0002", "PEN-0004")));

    assertEquals(before, stock());
  }

  @Test
  void pointsAtTheLineThatRepeatsAProduct() {
    var invalid =
        assertThrows(InvalidInput.class, () -> placeOrder.handle(order("PEN-0002", "PEN-0002")));

    assertEquals("lines[1].sku", invalid.violations().getFirst().path());
  }

  private static PlaceOrder.Input order(String... skus) {
    return new PlaceOrder.Input(
        Stream.of(skus).map(sku -> new PlaceOrder.Line(new Sku(sku), new Quantity(2))).toList());
  }

  private long stock() {
    return Database.number("SELECT on_hand FROM stock_item WHERE sku = 'PEN-0002'");
  }
}
