package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {
  private Browser auditor;

  @BeforeEach
  void signIn() {
    auditor = Browser.of("auditor");
  }

  @Test
  void showsWhatHappenedToAnOrder() {
    var buyer = Shopper.of("buyer");
    var path = buyer.order("PAC-0001", 1);
    buyer.submit(buyer.get(path).form(path + "/cancel"), Map.of());
    var trail = auditor.get("/audit?subject=" + Page.idIn(path));
    var outcomes = trail.html().select("tbody tr td:nth-child(5)").eachText();
    assertEquals(java.util.List.of("Cancelled", "Placed"), outcomes);
    assertEquals("web", trail.html().select("tbody tr td:nth-child(4)").first().text());
  }

  @Test
  void recordsDenialsAndReadings() {
    assertEquals(403, Shopper.of("buyer").get("/audit").status());
    var trail = auditor.get("/audit");
    assertTrue(trail.text().contains("Denied"));
    assertTrue(auditor.get("/audit").text().contains("audit.read"));
  }

  @Test
  void checksTheTrail() {
    var answer = auditor.submit(auditor.get("/audit").form("/audit/verify"), Map.of());
    assertEquals(200, answer.status());
    assertEquals("The trail is intact", answer.html().select(".verdict h2").text());
  }

  @Test
  void findsWhatWasAltered() {
    auditor.submit(auditor.get("/audit").form("/audit/verify"), Map.of());
    var record = Database.text("SELECT min(record_id) FROM boundary.audit_seal");
    var outcome =
        Database.text("SELECT outcome FROM boundary.audit_record WHERE id = ?::bigint", record);
    Database.change(
        "UPDATE boundary.audit_record SET outcome = 'Forged' WHERE id = ?::bigint", record);
    try {
      var answer = auditor.submit(auditor.get("/audit").form("/audit/verify"), Map.of());
      assertEquals("The trail has been tampered with", answer.html().select(".verdict h2").text());
      assertTrue(answer.html().select(".verdict li").text().contains("Record " + record));
    } finally {
      Database.change(
          "UPDATE boundary.audit_record SET outcome = ? WHERE id = ?::bigint", outcome, record);
    }
  }

  @Test
  void pagesThroughTheTrail() {
    for (var i = 0; i < 21; i++) {
      auditor.get("/audit?subject=none");
    }
    var first = auditor.get("/audit");
    assertEquals(20, first.html().select("tbody tr").size());
    var next = first.html().select("a[rel=next]").attr("href");
    assertEquals(200, auditor.get(next).status());
  }

  @Test
  void refusesSearchesThatAreNone() {
    for (var query : new String[] {"subject=" + "x".repeat(101), "subject=a%00b", "after=x"}) {
      var refused = auditor.get("/audit?" + query);
      assertEquals(422, refused.status(), query);
    }
    assertTrue(
        auditor.get("/audit?subject=%3Cscript%3E").text().contains("No record is about this"));
  }
}
