package com.example.shop.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.browser.Look;
import dev.twodoors.boundary.testing.browser.Visit;
import dev.twodoors.boundary.testing.browser.Visits;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts make better, and what must hold with and without them. */
@NeedsDoors
class ScriptsIT {
  private static final String MARK = "window.notReloaded = true";
  private static final String MARKED = "() => window.notReloaded === true";

  @RegisterExtension final Visits visits = new Visits();

  private final Doors doors;
  private final World world;

  ScriptsIT(Doors doors) {
    this.doors = doors;
    this.world = new World(doors);
  }

  @Test
  void searchesWhileOneTypesAndGoesBack() {
    var sku = world.offers(1);
    var visitor = visits.of(doors, Look.wide());
    visitor.opens("/");
    visitor.page().evaluate(MARK);
    visitor.sees("#words").pressSequentially(sku);
    assertThat(visitor.sees("ul.products li")).hasCount(1);
    assertThat(visitor.sees("#words")).isFocused();
    assertThat(visitor.sees("#say")).hasText("1 product on this page");
    assertEquals(true, visitor.page().evaluate(MARKED));
    assertEquals("/?words=" + sku + "&category=", visitor.path());
    visitor.page().goBack();
    assertThat(visitor.sees("ul.products li").nth(1)).isVisible();
  }

  @Test
  void stepsAtOnceAndKeepsFocusAndPlace() {
    var sku = world.offers(10);
    var buyer = cartOf("crowd-198", sku, true);
    buyer.page().evaluate(MARK);
    for (var i = 0; i < 3; i++) {
      buyer.sees("#more-" + sku).click();
    }
    assertThat(buyer.sees("#quantity-" + sku)).hasValue("4");
    assertThat(buyer.sees(".sum .price")).hasText("€80.00");
    assertThat(buyer.sees("#more-" + sku)).isFocused();
    assertThat(buyer.sees("#say")).containsText("4 pieces for €80.00 in your cart.");
    buyer.sees("form.remove button").click();
    assertThat(buyer.sees(".empty h2")).hasText("Your cart is empty");
    assertThat(buyer.sees("#say")).containsText("It is no longer in your cart.");
    assertThat(buyer.sees("main")).isFocused();
    assertEquals(true, buyer.page().evaluate(MARKED));
    assertEquals("/cart", buyer.path());
  }

  @Test
  void tellsWhenThereIsNoAnswer() {
    var sku = world.offers(10);
    var buyer = cartOf("crowd-197", sku, true);
    buyer.page().route("**/cart/lines/**", route -> route.abort());
    buyer.sees("#more-" + sku).click();
    assertThat(buyer.sees(".flash.lost")).containsText("nothing is done twice");
    buyer.page().unroute("**/cart/lines/**");
    buyer.sees("#more-" + sku).click();
    assertThat(buyer.sees(".sum .price")).hasText("€60.00");
    buyer.complaints().clear();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(booleans = {true, false})
  void twoFastClicksAreOneOrder(boolean scripts) {
    var user = scripts ? "crowd-196" : "crowd-195";
    var buyer = cartOf(user, world.offers(10), scripts);
    buyer.sees(".sum button").dblclick();
    assertThat(buyer.sees("h1 .badge")).hasText("Placed");
    assertEquals(1, doors.database().number("SELECT count(*) FROM orders WHERE buyer = ?", user));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(booleans = {true, false})
  void whatWasTypedOutlivesItsToken(boolean scripts) {
    var order = world.shipped("buyer2", world.offers(1));
    var buyer = visits.of(doors, new Look(scripts, Look.NARROW), "buyer2");
    buyer.opens("/orders/" + order);
    buyer.types("amount", "3.00");
    buyer.types("reason", "Typed for a very long time");
    buyer.losesItsToken();
    buyer.presses("main", "Send the request");
    assertThat(buyer.sees("h1")).hasText("This form has waited too long");
    assertThat(buyer.sees("dl")).containsText("Typed for a very long time");
    buyer.presses("main", "Send it again");
    assertThat(buyer.sees(".refunds li")).containsText("Typed for a very long time");
  }

  private Visit cartOf(String user, String sku, boolean scripts) {
    var buyer = visits.of(doors, new Look(scripts, Look.WIDE), user);
    buyer.opens("/products/" + sku);
    buyer.presses("main", "Add to cart");
    assertThat(buyer.sees(".sum .price")).hasText("€20.00");
    return buyer;
  }
}
