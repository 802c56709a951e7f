package dev.twodoors.boundary.store.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTouchedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE SCHEMA boundary",
        "create schema if not exists \"boundary\"",
        "DROP SCHEMA boundary CASCADE",
        "ALTER TABLE orders SET SCHEMA boundary",
        "GRANT ALL ON SCHEMA boundary TO reports",
        "SET search_path TO public, boundary",
        "DROP TABLE boundary.audit_record",
        "DROP TABLE orders, boundary.audit_record",
        "ALTER TABLE ONLY boundary . \"audit_record\" ADD note text",
        "CREATE TABLE boundary.mine (id bigint)",
        "CREATE OR REPLACE VIEW boundary.report AS SELECT 1",
        "CREATE UNIQUE INDEX CONCURRENTLY i ON boundary.audit_record (actor)",
        "CREATE TRIGGER t BEFORE INSERT ON boundary.audit_record EXECUTE FUNCTION f()",
        "INSERT INTO boundary.audit_record (actor) VALUES ('me')",
        "UPDATE boundary.audit_record SET actor = 'me'",
        "DELETE FROM boundary.request_key",
        "TRUNCATE boundary.audit_record",
        "GRANT SELECT, DELETE ON boundary.audit_record TO reports",
        "REVOKE INSERT ON boundary.audit_record FROM shop",
        "DO $$ BEGIN EXECUTE 'DROP TABLE boundary.audit_seal'; END $$"
      })
  void findsWhatChangesIt(String sql) {
    assertEquals(1, StoreTouched.in("SELECT 1;\n" + sql + ";").size(), sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE VIEW report AS SELECT * FROM boundary.audit_record r JOIN boundary.audit_seal s ON s.record_id = r.id",
        "ALTER TABLE orders ADD FOREIGN KEY (record) REFERENCES boundary.audit_record ON DELETE RESTRICT",
        "GRANT USAGE ON SCHEMA boundary TO reports",
        "GRANT SELECT (actor, at) ON boundary.audit_record TO reports",
        "GRANT SELECT ON ALL TABLES IN SCHEMA boundary TO reports",
        "-- DROP TABLE boundary.audit_record\nSELECT 1",
        "/* DROP TABLE\nboundary.audit_record */ SELECT 1",
        "CREATE TABLE boundary (id bigint, geom text)",
        "UPDATE boundary SET geom = ''",
        "SELECT * FROM plots JOIN boundary ON boundary.id = plots.id",
        "COMMENT ON COLUMN boundary.geom IS 'where it ends'",
        "CREATE TABLE audit_record (what text)",
        "CREATE INDEX i ON other_boundary.audit_record (actor)"
      })
  void leavesReadingAndNeighbours(String sql) {
    assertEquals(List.of(), StoreTouched.in(sql + ";"));
  }

  @Test
  void namesLineAndStatement() {
    assertEquals(
        List.of("line 4: DROP TABLE boundary.audit_seal", "line 5: UPDATE boundary.audit_record"),
        StoreTouched.in(
            """
            -- It's ours; or is it?
            CREATE TABLE orders (name text DEFAULT '-- ; none');

            DROP  TABLE boundary.audit_seal;
            UPDATE
              boundary.audit_record SET actor = '';
            """));
  }
}
