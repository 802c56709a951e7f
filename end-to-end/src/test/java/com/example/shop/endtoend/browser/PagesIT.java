package com.example.shop.endtoend.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.endtoend.shopping.World;
import dev.twodoors.boundary.testing.browser.Inspection;
import dev.twodoors.boundary.testing.browser.Look;
import dev.twodoors.boundary.testing.browser.Visit;
import dev.twodoors.boundary.testing.browser.Visits;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page in every state keeps nobody out, is valid HTML, and fits a small screen. */
@NeedsDoors
class PagesIT {
  @RegisterExtension final Visits visits = new Visits(false);

  private final Doors doors;
  private final World world;

  PagesIT(Doors doors) {
    this.doors = doors;
    this.world = new World(doors);
  }

  @Test
  void ofStrangers() {
    var stranger = visits.of(doors, Look.wide());
    for (var page :
        Map.of(
                "/", 200,
                "/?words=unobtainium", 200,
                "/?words=pen&category=cars", 422,
                "/?after=nonsense", 422,
                "/products/PEN-0001", 200,
                "/products/PEN-9999", 404,
                "/sign-in", 200,
                "/sign-in?failed=true", 200,
                "/architecture", 200)
            .entrySet()) {
      looksAt(stranger, page.getKey(), page.getValue());
    }
  }

  @Test
  void ofBuyers() {
    var sku = world.offers(3);
    var shipped = world.shipped("buyer2", sku);
    world.wantedBack("buyer2", shipped);
    var placed = world.ordered("buyer2", sku);
    var buyer = visits.of(doors, Look.wide(), "buyer2");
    for (var path : new String[] {"/orders", "/orders/" + placed, "/orders/" + shipped}) {
      looksAt(buyer, path, 200);
    }
    looksAt(buyer, "/audit", 403);
    looksAt(buyer, "/nowhere", 404);

    buyer.opens("/orders/" + shipped);
    buyer.sees("summary").click();
    buyer.types("amount", "500");
    buyer.types("reason", "bent");
    buyer.presses("main", "Send the request");
    Inspection.of(buyer, "a refund refused");

    buyer.opens("/orders/" + placed);
    buyer.presses("main", "Cancel this order");
    Inspection.of(buyer, "an order cancelled");
  }

  @Test
  void ofTheCart() {
    var sku = world.offers(3);
    var buyer = visits.of(doors, Look.wide(), "crowd-199");
    looksAt(buyer, "/cart", 200);
    looksAt(buyer, "/orders", 200);
    buyer.opens("/products/" + sku);
    buyer.types("quantity", "5");
    buyer.presses("main", "Add to cart");
    Inspection.of(buyer, "a cart");
    buyer.presses("main", "Place the order");
    Inspection.of(buyer, "a cart refused");
  }

  @Test
  void ofClerksAndAuditors() {
    var order = world.shipped("buyer2", world.offers(1));
    world.wantedBack("buyer2", order);
    var clerk = visits.of(doors, Look.wide(), "clerk");
    looksAt(clerk, "/desk", 200);
    looksAt(clerk, "/desk/products/PEN-0001", 200);
    looksAt(clerk, "/orders/" + order + "/history", 200);
    var auditor = visits.of(doors, Look.wide(), "auditor");
    looksAt(auditor, "/audit", 200);
    auditor.presses("main", "Check the whole trail");
    auditor.sees(".verdict").waitFor();
    Inspection.of(auditor, "a trail checked");
    looksAt(auditor, "/audit?subject=none", 200);
  }

  @Test
  void ofFailures() {
    var buyer = visits.of(doors, Look.wide(), "buyer2");
    buyer.opens("/");
    buyer.losesItsToken();
    buyer.presses("header", "Sign out");
    Inspection.of(buyer, "a form that has waited too long");

    var sql = doors.database();
    sql.script("ALTER TABLE product RENAME TO product_elsewhere");
    try {
      looksAt(buyer, "/", 500);
    } finally {
      sql.script("ALTER TABLE product_elsewhere RENAME TO product");
    }
  }

  @Test
  void theMapIsTheOneThatWasDrawnFromTheCode() throws IOException {
    var stranger = visits.of(doors, Look.wide());
    stranger.opens("/architecture");
    var served = stranger.context().request().get("/architecture.json").text();
    assertEquals(
        Files.readString(doors.settings().root().resolve(Path.of("docs/capability-map.json"))),
        served);
  }

  private static void looksAt(Visit visit, String path, int status) {
    assertEquals(status, visit.opens(path), path);
    Inspection.of(visit, path);
  }
}
