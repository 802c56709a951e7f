package dev.twodoors.boundary.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The statements of doors that were built before this extension, word by word. */
final class VersionBefore {
  private VersionBefore() {}

  /** How many keys it got: 1, or 0 when the key is taken. */
  static int claims(Connection replica, String key) throws SQLException {
    var sql =
        """
        INSERT INTO request_key (actor, capability, key, input_digest)
        SELECT ?, ?, ?, ?
        FROM set_config('lock_timeout', ?, true) AS waiting WHERE waiting IS NOT NULL
        ON CONFLICT DO NOTHING
        RETURNING set_config('lock_timeout', '0', true)
        """;
    try (var statement = replica.prepareStatement(sql)) {
      statement.setString(1, "bea");
      statement.setString(2, "test.note");
      statement.setString(3, key);
      statement.setString(4, "digest");
      statement.setString(5, "2000ms");
      var claimed = 0;
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          claimed++;
        }
      }
      return claimed;
    }
  }

  static void completes(Connection replica, String key) throws SQLException {
    run(
        replica,
        "UPDATE request_key SET outcome = 'Noted', answer = '42'"
            + " WHERE actor = 'bea' AND capability = 'test.note' AND key = '"
            + key
            + "'");
  }

  static void forgets(Connection replica, String key) throws SQLException {
    run(
        replica,
        "DELETE FROM request_key WHERE created_at < now() + interval '1 day' AND key = '"
            + key
            + "'");
  }

  static void audits(Connection replica) throws SQLException {
    run(
        replica,
        """
        INSERT INTO audit_record
          (at, actor, capability, door, risk, outcome, subject, trace_id, request_key, input_digest)
        VALUES (now(), 'bea', 'test.note', 'api', 'HIGH', 'by the version before', null, 'trace', null, 'digest')
        """);
  }

  /** The newest record, once it is behind all running transactions. */
  static int seals(Connection replica, long position) throws SQLException {
    return run(
        replica,
        "INSERT INTO audit_seal (hash, record_id, position) SELECT 'hash', r.id, "
            + position
            + """
             FROM audit_record r LEFT JOIN audit_seal s ON s.record_id = r.id
            WHERE s.position IS NULL AND r.xid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY r.xid DESC, r.id DESC LIMIT 1
            """);
  }

  private static int run(Connection replica, String sql) throws SQLException {
    try (var statement = replica.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
