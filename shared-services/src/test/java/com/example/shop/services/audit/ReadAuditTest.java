package com.example.shop.services.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "otto", roles = "auditor")
class ReadAuditTest {
  @Inject ReadAudit readAudit;

  @BeforeEach
  void readFiveTimes() {
    Database.execute("TRUNCATE boundary.audit_record, boundary.audit_seal");
    for (var i = 0; i < 5; i++) {
      read(false, null);
    }
  }

  @Test
  void showsTheNewestFirstPageByPage() {
    var seen = new ArrayList<Long>();
    String cursor = null;
    do {
      var page = read(false, cursor).page();
      page.items().forEach(item -> seen.add(item.id()));
      cursor = page.next();
    } while (cursor != null);

    assertEquals(seen.stream().sorted(Comparator.reverseOrder()).toList(), seen);
    assertEquals(5, seen.size(), "reading made records that this walk must not see");
  }

  @Test
  void sealsAndChecksTheChainWhenAsked() {
    var found = read(true, null).verification();

    assertTrue(found.isIntact(), found.faults().toString());
    assertEquals(5, found.sealed());
    assertEquals(0, found.unsealed());
  }

  private ReadAudit.Outcome.Read read(boolean verify, String cursor) {
    return switch (readAudit.handle(new ReadAudit.Input(null, verify, cursor, 2))) {
      case ReadAudit.Outcome.Read read -> read;
    };
  }
}
