package com.example.shop.services.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.domain.audit.SealChain;
import com.example.shop.domain.audit.Verification;
import com.example.shop.services.Database;
import com.example.shop.services.call.Note;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "bea", roles = "writer")
class SealerTest {
  @Inject Note note;
  @Inject Sealer sealer;
  @Inject SealChain chain;
  @Inject Database database;

  @BeforeEach
  void sealFiveNotes() throws SQLException {
    database.execute("TRUNCATE audit_record, audit_seal");
    for (var i = 0; i < 5; i++) {
      write();
    }
    sealer.sealAll();
  }

  @Test
  void findsNothingWrongWithAnUntouchedTrail() {
    var found = verified();

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
      write();

      assertEquals(5, verified().sealed());
      assertEquals(1, verified().unsealed());
      open.rollback();
    }
    assertEquals(6, verified().sealed());
  }

  @Test
  void namesAnAlteredRecord() throws SQLException {
    var third = ids().get(2);
    database.execute("UPDATE audit_record SET actor = 'nobody' WHERE id = " + third);

    assertEquals(
        List.of(new Verification.Fault(third, "the record, or the link before it, was altered")),
        verified().faults());
  }

  @Test
  void namesARemovedRecord() throws SQLException {
    var second = ids().get(1);
    database.execute("DELETE FROM audit_record WHERE id = " + second);

    assertEquals(
        List.of(new Verification.Fault(second, "the record was removed")), verified().faults());
  }

  @Test
  void noticesARecordRemovedTogetherWithItsLink() throws SQLException {
    var second = ids().get(1);
    database.execute("DELETE FROM audit_record WHERE id = " + second);
    database.execute("DELETE FROM audit_seal WHERE record_id = " + second);

    assertEquals(
        List.of(new Verification.Fault(0, "the chain has no link 2 to 2")), verified().faults());
  }

  @Test
  void namesAnInsertedRecord() throws SQLException {
    var first = ids().getFirst();
    database.execute(
        """
        INSERT INTO audit_record (xid, at, actor, capability, door, risk, outcome, trace_id, input_digest)
        SELECT xid, at, actor, capability, door, risk, outcome, trace_id, input_digest FROM audit_record WHERE id =
        """
            + first);
    var inserted = ids().getLast();

    assertEquals(
        List.of(
            new Verification.Fault(inserted, "the record was inserted behind the chain's head")),
        verified().faults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_record SET actor = 'nobody'",
        "DELETE FROM audit_record",
        "TRUNCATE audit_record",
        "UPDATE audit_seal SET hash = ''",
        "DELETE FROM audit_seal",
        "ALTER TABLE audit_record DISABLE TRIGGER ALL",
        "DROP TABLE audit_record"
      })
  void givesTheApplicationsRoleNoRightToChangeIt(String sql) throws SQLException {
    try (var connection = database.asApplication();
        var statement = connection.createStatement()) {
      var refused = assertThrows(SQLException.class, () -> statement.execute(sql));
      assertEquals("42501", refused.getSQLState(), refused.getMessage());
    }
  }

  private Verification verified() {
    sealer.sealAll();
    return QuarkusTransaction.requiringNew().call(chain::verify);
  }

  private void write() {
    note.handle(new Note.Input("again", Note.End.DONE));
  }

  private List<Long> ids() throws SQLException {
    return database.column("SELECT id FROM audit_record ORDER BY id").stream()
        .map(Long::valueOf)
        .toList();
  }
}
