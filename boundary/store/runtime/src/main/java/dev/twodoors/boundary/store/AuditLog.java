package dev.twodoors.boundary.store;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * All audit records. They are written once and never changed: the application's database role has
 * no right to.
 */
@ApplicationScoped
public class AuditLog implements AuditTrail {
  static final String COLUMNS =
      """
      r.id, r.xid::text, s.position, r.at, r.actor, r.capability, r.door, r.risk, r.outcome, r.subject, r.trace_id,
      r.request_key, r.input_digest
      """;

  static final String INSERT =
      """
      INSERT INTO boundary.audit_record
        (at, actor, capability, door, risk, outcome, subject, trace_id, request_key, input_digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Session session;

  AuditLog(Session session) {
    this.session = session;
  }

  @Override
  public void append(AuditRecord what) {
    session.doWork(
        connection -> {
          try (var statement = connection.prepareStatement(INSERT)) {
            bind(statement, 1, what);
            statement.executeUpdate();
          }
        });
  }

  /**
   * @param first where the values of {@link #INSERT} begin
   */
  static void bind(PreparedStatement statement, int first, AuditRecord what) throws SQLException {
    statement.setObject(first, what.at().atOffset(ZoneOffset.UTC));
    var texts =
        new String[] {
          what.actor(),
          what.capability(),
          what.door(),
          what.risk().name(),
          what.outcome(),
          what.subject(),
          what.traceId(),
          what.requestKey(),
          what.inputDigest()
        };
    for (var i = 0; i < texts.length; i++) {
      statement.setString(first + 1 + i, texts[i]);
    }
  }

  /**
   * One page, newest first.
   *
   * @param subject only records about this id; null for all
   * @param before only records with a lower id; null for the newest
   */
  public List<AuditEntry> page(String subject, Long before, int limit) {
    return rows(
            "SELECT "
                + COLUMNS
                + """
                FROM boundary.audit_record r LEFT JOIN boundary.audit_seal s ON s.record_id = r.id
                WHERE (CAST(:before AS bigint) IS NULL OR r.id < :before)
                """
                + (subject == null ? "" : " AND r.subject = :subject")
                + " ORDER BY r.id DESC LIMIT :limit",
            subject)
        .setParameter("before", before, Long.class)
        .setParameter("limit", limit)
        .stream()
        .map(AuditLog::entry)
        .toList();
  }

  /** The first so many records about any of these ids, oldest first. */
  public List<AuditEntry> story(Collection<String> subjects, int limit) {
    return session
        .createNativeQuery(
            "SELECT "
                + COLUMNS
                + """
                FROM boundary.audit_record r LEFT JOIN boundary.audit_seal s ON s.record_id = r.id
                WHERE r.subject = ANY (:subjects) ORDER BY r.id LIMIT :limit
                """,
            Object[].class)
        .setParameter("subjects", subjects.toArray(String[]::new))
        .setParameter("limit", limit)
        .stream()
        .map(AuditLog::entry)
        .toList();
  }

  private NativeQuery<Object[]> rows(String sql, String subject) {
    var query = session.createNativeQuery(sql, Object[].class);
    return subject == null ? query : query.setParameter("subject", subject);
  }

  static AuditEntry entry(Object[] row) {
    var what =
        new AuditRecord(
            (Instant) row[3],
            (String) row[4],
            (String) row[5],
            (String) row[6],
            Risk.valueOf((String) row[7]),
            (String) row[8],
            (String) row[9],
            (String) row[10],
            (String) row[11],
            (String) row[12]);
    return new AuditEntry((Long) row[0], Long.parseLong((String) row[1]), (Long) row[2], what);
  }
}
