package com.example.shop.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.browser.Look;
import dev.twodoors.boundary.testing.browser.Visit;
import dev.twodoors.boundary.testing.browser.Visits;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people come for works with scripts and without, in a wide window and in a narrow one. */
@NeedsDoors
class StoriesIT {
  @RegisterExtension final Visits visits = new Visits();

  private final Doors doors;
  private final World world;

  StoriesIT(Doors doors) {
    this.doors = doors;
    this.world = new World(doors);
  }

  @ParameterizedTest(name = "{0}-{1}")
  @CsvSource({"true, 1280", "true, 360", "false, 1280", "false, 360"})
  void theBuyersAndTheClerks(boolean scripts, int width) {
    var look = new Look(scripts, width);
    var sku = world.offers(10);
    var buyer = visits.of(doors, look, "buyer2");

    var order = buys(buyer, sku);
    world.ships(order);
    asksBack(buyer, order);
    decides(visits.of(doors, look, "clerk"), order);

    buyer.opens("/orders/" + order);
    assertThat(buyer.sees(".refunds .badge")).hasText("Approved");
    assertEquals(7, world.stockOf(sku));
  }

  private static String buys(Visit buyer, String sku) {
    buyer.opens("/cart");
    while (buyer.sees("form.remove button").count() > 0) {
      var left = buyer.sees("form.remove").count();
      buyer.sees("form.remove button").first().click();
      assertThat(buyer.sees("form.remove")).hasCount(left - 1);
    }
    buyer.opens("/");
    buyer.types("words", sku);
    buyer.sees("#words").press("Enter");
    assertThat(buyer.sees("ul.products li")).hasCount(1);
    buyer.follows("Rosewood " + sku);
    buyer.types("quantity", "2");
    buyer.presses("main", "Add to cart");
    assertThat(buyer.sees(".flash")).hasText("It is in your cart.");
    buyer.sees("#more-" + sku).click();
    assertThat(buyer.sees(".sum .price")).hasText("€60.00");
    buyer.presses("main", "Place the order");
    assertThat(buyer.sees(".flash")).hasText("Thank you. Your order is placed.");
    assertThat(buyer.sees("h1 .badge")).hasText("Placed");
    assertTrue(buyer.path().startsWith("/orders/"), buyer.path());
    return buyer.path().substring("/orders/".length());
  }

  private static void asksBack(Visit buyer, String order) {
    buyer.opens("/orders/" + order);
    buyer.types("amount", "500");
    buyer.types("reason", "It arrived broken");
    buyer.presses("main", "Send the request");
    assertThat(buyer.sees("#amount-error")).containsText("At most €60.00");
    assertThat(buyer.sees("#reason")).hasValue("It arrived broken");
    buyer.types("amount", "5.00");
    buyer.presses("main", "Send the request");
    assertThat(buyer.sees(".flash")).hasText("Your request is with our clerks.");
    assertThat(buyer.sees(".refunds .badge")).hasText("Waiting for a clerk");
  }

  private void decides(Visit clerk, String order) {
    var refund =
        doors
            .database()
            .texts("SELECT id FROM refund WHERE order_id = CAST(? AS uuid)", order)
            .getFirst();
    clerk.opens("/desk");
    var row = "[data-refund='" + refund + "']";
    while (clerk.sees(row).count() == 0) {
      clerk.follows("Next page");
      clerk.page().waitForURL(url -> url.contains("after="));
    }
    clerk.presses(row, "Approve");
    assertThat(clerk.sees(".flash")).hasText("The refund was approved.");
    assertThat(clerk.sees(row)).hasCount(0);
    clerk.opens("/orders/" + order + "/history");
    assertThat(clerk.sees(".story li")).hasCount(5);
  }
}
