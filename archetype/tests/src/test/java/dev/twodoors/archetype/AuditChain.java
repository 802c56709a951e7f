package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.ProjectSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A project's audit trail, looked at without the store's own code. */
final class AuditChain {
  private static final String RECORDS =
      """
      SELECT s.hash, s.position, r.at, r.id::text, r.xid::text, r.actor, r.capability, r.door, r.risk,
        r.outcome, r.subject, r.trace_id, r.request_key, r.input_digest
      FROM boundary.audit_record r LEFT JOIN boundary.audit_seal s ON s.record_id = r.id
      ORDER BY s.position
      """;
  private static final int AT = 3;

  private AuditChain() {}

  /** The hashes of all links, each computed anew; there is one for every record. */
  static List<String> verified(Project project) throws Exception {
    try (LocalDatabase database = database(project);
        Connection connection = database.connectAsOwner()) {
      awaitSealed(connection);
      List<String> hashes = new ArrayList<>();
      String before = "0".repeat(64);
      try (ResultSet row = connection.createStatement().executeQuery(RECORDS)) {
        while (row.next()) {
          before = link(before, row);
          assertEquals(hashes.size() + 1, row.getLong("position"));
          assertEquals(before, row.getString("hash"), () -> "link " + (hashes.size() + 1));
          hashes.add(before);
        }
      }
      assertEquals(hashes.size(), number(connection, "SELECT count(*) FROM boundary.audit_seal"));
      return hashes;
    }
  }

  /** What the database says of the table of records. */
  static String comment(Project project) throws Exception {
    try (LocalDatabase database = database(project);
        Connection connection = database.connectAsOwner();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery("SELECT obj_description('boundary.audit_record'::regclass)")) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  private static LocalDatabase database(Project project) {
    return LocalDatabase.joinOrStart(ProjectSettings.of(project.folder()));
  }

  private static void awaitSealed(Connection connection) throws Exception {
    String unsealed =
        """
        SELECT count(*) FROM boundary.audit_record r
        WHERE NOT EXISTS (SELECT FROM boundary.audit_seal s WHERE s.record_id = r.id)
        """;
    long end = System.nanoTime() + 60_000_000_000L;
    while (number(connection, unsealed) > 0 && System.nanoTime() < end) {
      Thread.sleep(200);
    }
    assertEquals(0, number(connection, unsealed));
  }

  private static long number(Connection connection, String sql) throws Exception {
    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** SHA-256 over the link before and the fields, each with its length. */
  private static String link(String before, ResultSet row) throws Exception {
    List<String> fields = new ArrayList<>(List.of(before));
    String at = row.getObject(AT, OffsetDateTime.class).toInstant().toString();
    for (int column = AT + 1; column <= row.getMetaData().getColumnCount(); column++) {
      fields.add(row.getString(column));
    }
    fields.add(3, at);
    String text =
        String.join(
            ",",
            fields.stream()
                .map(field -> field == null ? "-" : field.length() + ":" + field)
                .toList());
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
