package dev.twodoors.boundary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealerTest {
  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(root -> root.addClasses(Trail.class, Database.class));

  private Database database;
  @Inject Trail trail;

  @BeforeEach
  void sealFiveRecords() throws SQLException {
    database = Database.configured();
    database.execute("TRUNCATE boundary.audit_record, boundary.audit_seal");
    for (var i = 0; i < 5; i++) {
      trail.write();
    }
    trail.verified();
  }

  @Test
  void findsNothingWrongWithAnUntouchedTrail() {
    var found = trail.verified();

    assertTrue(found.isIntact(), found.faults().toString());
    assertEquals(5, found.sealed());
    assertEquals(0, found.unsealed());
  }

  @Test
  void saysHowMuchOfTheTailIsNotSealedYet() throws SQLException {
    try (var open = database.asApplication()) {
      open.setAutoCommit(false);
      try (var statement = open.createStatement()) {
        statement.execute("SELECT pg_current_xact_id()");
      }
      trail.write();

      assertEquals(5, trail.verified().sealed());
      assertEquals(1, trail.verified().unsealed());
      open.rollback();
    }
    assertEquals(6, trail.verified().sealed());
  }

  @Test
  void namesAnAlteredRecord() throws SQLException {
    var third = ids().get(2);
    database.execute("UPDATE boundary.audit_record SET actor = 'nobody' WHERE id = " + third);

    assertEquals(
        List.of(new Verification.Fault(third, "the record, or the link before it, was altered")),
        trail.verified().faults());
  }

  @Test
  void namesARemovedRecord() throws SQLException {
    var second = ids().get(1);
    database.execute("DELETE FROM boundary.audit_record WHERE id = " + second);

    assertEquals(
        List.of(new Verification.Fault(second, "the record was removed")),
        trail.verified().faults());
  }

  @Test
  void noticesARecordRemovedTogetherWithItsLink() throws SQLException {
    var second = ids().get(1);
    database.execute("DELETE FROM boundary.audit_record WHERE id = " + second);
    database.execute("DELETE FROM boundary.audit_seal WHERE record_id = " + second);

    assertEquals(
        List.of(new Verification.Fault(0, "the chain has no link 2 to 2")),
        trail.verified().faults());
  }

  @Test
  void namesAnInsertedRecord() throws SQLException {
    var first = ids().getFirst();
    database.execute(
        """
        INSERT INTO boundary.audit_record (xid, at, actor, capability, door, risk, outcome, trace_id, input_digest)
        SELECT xid, at, actor, capability, door, risk, outcome, trace_id, input_digest FROM boundary.audit_record WHERE id =
        """
            + first);
    var inserted = ids().getLast();

    assertEquals(
        List.of(
            new Verification.Fault(inserted, "the record was inserted behind the chain's head")),
        trail.verified().faults());
  }

  @Test
  void sealsMoreThanOneBatch() throws SQLException {
    database.execute(
        """
        INSERT INTO boundary.audit_record (at, actor, capability, door, risk, outcome, trace_id, input_digest)
        SELECT now(), 'bea', 'test.note', 'none', 'HIGH', 'Noted', n::text, '' FROM generate_series(1, 2500) AS n
        """);

    var found = trail.verified();

    assertTrue(found.isIntact(), found.faults().toString());
    assertEquals(2505, found.sealed());
    assertEquals(0, found.unsealed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE boundary.audit_record SET actor = 'nobody'",
        "DELETE FROM boundary.audit_record",
        "TRUNCATE boundary.audit_record",
        "UPDATE boundary.audit_seal SET hash = ''",
        "DELETE FROM boundary.audit_seal",
        "ALTER TABLE boundary.audit_record DISABLE TRIGGER ALL",
        "DROP TABLE boundary.audit_record"
      })
  void givesTheApplicationsRoleNoRightToChangeIt(String sql) throws SQLException {
    try (var connection = database.asApplication();
        var statement = connection.createStatement()) {
      var refused = assertThrows(SQLException.class, () -> statement.execute(sql));
      assertEquals("42501", refused.getSQLState(), refused.getMessage());
    }
  }

  private List<Long> ids() throws SQLException {
    return database.rows("SELECT id FROM boundary.audit_record ORDER BY id").stream()
        .map(Long::valueOf)
        .toList();
  }
}
