package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefundsTest {
  private static final String HOSTILE =
      "<script>alert('1')</script> '; DROP TABLE refund;-- \u202eevil 🖊";

  private Shopper buyer;

  @BeforeEach
  void signIn() {
    buyer = Shopper.of("buyer");
  }

  private String shipped(Shopper who) {
    var path = who.order("DSK-0003", 1);
    Warehouse.ship(path);
    return path;
  }

  private static FormElement ask(Browser who, String path) {
    return who.get(path).form(path + "/refunds");
  }

  private static FormElement decide(Browser who, String order) {
    var refund = Database.text("SELECT id FROM refund WHERE order_id = ?::uuid", Page.idIn(order));
    for (var page = who.get("/desk");
        ;
        page = who.get(page.html().select("a[rel=next]").attr("href"))) {
      if (!page.html().select("[data-refund=" + refund + "]").isEmpty()) {
        return page.form("/desk/refunds/" + refund);
      }
    }
  }

  @Test
  void asksForARefundOnce() {
    var path = shipped(buyer);
    var fields = Browser.filled(ask(buyer, path), Map.of("amount", "5.00", "reason", HOSTILE));
    assertEquals(303, buyer.post(path + "/refunds", fields).status());
    assertEquals(303, buyer.post(path + "/refunds", fields).status());
    var page = buyer.get(path);
    assertEquals(1, page.html().select(".refunds li").size());
    assertTrue(page.text().contains(HOSTILE));
    assertFalse(page.response().asString().contains("<script>"));
    var desk = Browser.of("clerk").get("/desk");
    assertFalse(desk.response().asString().contains("<script>"));
  }

  @Test
  void doesNotRefundMoreThanWasPaid() {
    var path = shipped(buyer);
    var refused = buyer.submit(ask(buyer, path), Map.of("amount", "500", "reason", "broken"));
    assertEquals(422, refused.status());
    assertTrue(refused.errorAt("amount").contains("At most €15.90"), refused.errorAt("amount"));
    assertEquals("500", refused.html().select("#amount").val());
    assertEquals("broken", refused.html().select("#reason").val());
  }

  @Test
  void doesNotRefundWhatWasNotShipped() {
    var other = shipped(buyer);
    var open = buyer.order("DSK-0003", 1);
    var fields = Browser.filled(ask(buyer, other), Map.of("amount", "1", "reason", "late"));
    var refused = buyer.post(open + "/refunds", fields);
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("has not been shipped"));
    assertEquals("late", refused.html().select("#reason").val());
  }

  @Test
  void doesNotRefundToOthers() {
    var path = shipped(buyer);
    var fields = Browser.filled(ask(buyer, path), Map.of("amount", "1", "reason", "mine"));
    var other = Browser.of("buyer2");
    fields.put("csrf", other.get("/").form("/sign-out").formData().get(0).value());
    assertEquals(404, other.post(path + "/refunds", fields).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "abc", "1.234", "1e30", "", "99999999999999999999", "<b>", "🖊"})
  void refusesWhatIsNoAmountAndKeepsIt(String typed) {
    var path = shipped(buyer);
    var refused = buyer.submit(ask(buyer, path), Map.of("amount", typed, "reason", "broken"));
    assertEquals(422, refused.status());
    assertFalse(refused.errorAt("amount").isEmpty());
    assertEquals(typed, refused.html().select("#amount").val());
  }

  @Test
  void refusesReasonsThatAreNone() {
    var path = shipped(buyer);
    for (var reason : new String[] {"", "   ", "x".repeat(1_001), "a\u0000b", "a\u0007b"}) {
      var refused = buyer.submit(ask(buyer, path), Map.of("amount", "1", "reason", reason));
      assertEquals(422, refused.status());
      assertFalse(refused.errorAt("reason").isEmpty());
    }
  }

  @Test
  void letsAClerkApproveAndRejectOnce() {
    var clerk = Browser.of("clerk");
    for (var decision : new String[] {"approve", "reject"}) {
      var path = shipped(buyer);
      buyer.submit(ask(buyer, path), Map.of("amount", "1", "reason", "broken"));
      var form = decide(clerk, path);
      var fields = Browser.filled(form, Map.of("decision", decision));
      assertEquals(303, clerk.post(form.attr("action"), fields).status());
      assertEquals(303, clerk.post(form.attr("action"), fields).status());
      var late =
          clerk.submit(form, Map.of("decision", "approve", "requestKey", "late-" + decision));
      assertEquals(422, late.status());
      assertTrue(late.problems().contains("decided before"), late.problems());
      var shown = decision.equals("approve") ? "Approved" : "Rejected";
      assertTrue(buyer.get(path).text().contains(shown));
    }
  }

  @Test
  void needsFourEyes() {
    var staff = Shopper.of("staff");
    var path = shipped(staff);
    staff.submit(ask(staff, path), Map.of("amount", "1", "reason", "mine"));
    var refused = staff.submit(decide(staff, path), Map.of("decision", "approve"));
    assertEquals(422, refused.status());
    assertTrue(refused.problems().contains("Another clerk has to decide"));
  }

  @Test
  void refusesDecisionsThatAreNone() {
    var clerk = Browser.of("clerk");
    var path = shipped(buyer);
    buyer.submit(ask(buyer, path), Map.of("amount", "1", "reason", "broken"));
    var form = decide(clerk, path);
    assertEquals(422, clerk.submit(form, Map.of("decision", "<b>")).status());
    assertEquals(422, clerk.submit(form, Map.of()).status());
    var fields = Browser.filled(form, Map.of("decision", "approve"));
    assertEquals(
        404, clerk.post("/desk/refunds/3f1a6c1e-0000-4000-8000-000000000000", fields).status());
    assertEquals(404, clerk.post("/desk/refunds/x", fields).status());
  }

  @Test
  void keepsBuyersFromTheDesk() {
    assertEquals(403, buyer.get("/desk").status());
    assertEquals(422, Browser.of("clerk").get("/desk?after=x").status());
  }
}
