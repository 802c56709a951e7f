package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryTest {
  private Shopper buyer;

  @BeforeEach
  void signIn() {
    buyer = Shopper.of("buyer");
  }

  @Test
  void tellsWhatHappenedToAnOrderAndItsRefunds() {
    var order = buyer.order("DSK-0005", 2);
    Warehouse.ship(order);
    var form = buyer.get(order).form(order + "/refunds");
    buyer.submit(form, Map.of("amount", "9999", "reason", "too much"));
    buyer.submit(form, Map.of("amount", "1.00", "reason", "bent", "requestKey", "again-" + order));

    var page = Browser.of("clerk").get(order + "/history");

    assertEquals(
        List.of("orders.place", "refunds.request", "refunds.request"),
        page.html().select(".story h2 .code").eachText());
    assertEquals(
        List.of("Placed", "ExceedsPaid", "Requested"),
        page.html().select(".story .badge").eachText());
    assertEquals(
        "buyer these pages",
        page.html().select(".story li").first().select("dd").eachText().stream()
            .limit(2)
            .collect(Collectors.joining(" ")));
    assertTrue(page.html().select(".story li").first().text().matches(".*[0-9a-f]{32}.*"));
    assertEquals(
        order + "/history",
        Browser.of("auditor")
            .get("/audit?subject=" + Page.idIn(order))
            .html()
            .select("tbody a")
            .attr("href"));
  }

  @Test
  void isNotForBuyersAndKnowsOnlyOrders() {
    var order = buyer.order("DSK-0005", 1);
    assertEquals(403, buyer.get(order + "/history").status());
    var auditor = Browser.of("auditor");
    assertEquals(200, auditor.get(order + "/history").status());
    assertEquals(404, auditor.get("/orders/3f1a6c1e-0000-4000-8000-000000000000/history").status());
    assertEquals(404, auditor.get("/orders/x/history").status());
  }
}
