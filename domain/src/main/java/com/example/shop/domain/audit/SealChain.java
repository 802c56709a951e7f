package com.example.shop.domain.audit;

import dev.twodoors.boundary.AuditRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Chains audit records by hashes, after the commits and not inside them, so that commits never
 * queue for the chain's head. A record is sealed once every transaction with a lower number has
 * ended: from then on none can come before it. (Hash-linked time-stamping: Haber and Stornetta,
 * 1991.)
 *
 * <p>Whoever owns the database could rebuild the whole chain; only a head kept elsewhere shows
 * that.
 */
@ApplicationScoped
public class SealChain {
  static final String GENESIS = "0".repeat(64);
  private static final long LOCK = 7_236_551_842L;
  private static final int BATCH = 1_000;

  private final Session session;

  SealChain(Session session) {
    this.session = session;
  }

  /**
   * Seals a batch in the running transaction, alone among all instances.
   *
   * @return true when there may be more
   */
  public boolean sealBatch() {
    session
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)", Object[].class)
        .setParameter("lock", LOCK)
        .getSingleResult();
    var head = head();
    var batch = next(head);
    var hash = head.hash();
    var position = head.position();
    for (var entry : batch) {
      hash = link(hash, entry);
      session.persist(new Seal(++position, entry.id(), hash));
    }
    return batch.size() == BATCH;
  }

  /** Recomputes the whole chain. */
  public Verification verify() {
    var check = new ChainCheck();
    try (var rows =
        session
            .createNativeQuery(
                "SELECT "
                    + AuditLog.COLUMNS
                    + """
                    , s.record_id, s.hash FROM audit_seal s LEFT JOIN audit_record r ON r.id = s.record_id
                    ORDER BY s.position
                    """,
                Object[].class)
            .setFetchSize(BATCH)
            .getResultStream()) {
      rows.forEach(
          row ->
              check.next(
                  (Long) row[2],
                  (Long) row[13],
                  (String) row[14],
                  row[0] == null ? null : AuditLog.entry(row)));
    }
    var head = head();
    sealedTooLate(head).forEach(check::inserted);
    return check.result(unsealed(head));
  }

  /** SHA-256 over the hash before and all fields of the record, each with its length. */
  static String link(String before, AuditEntry entry) {
    AuditRecord what = entry.what();
    var text =
        Stream.of(
                before,
                entry.id(),
                entry.transaction(),
                what.at(),
                what.actor(),
                what.capability(),
                what.door(),
                what.risk(),
                what.outcome(),
                what.subject(),
                what.traceId(),
                what.requestKey(),
                what.inputDigest())
            .map(field -> field == null ? "-" : field.toString().length() + ":" + field)
            .collect(Collectors.joining(","));
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The last link, and the record it seals. */
  private record Head(long position, String hash, String xid, long id) {}

  private Head head() {
    return session
        .createNativeQuery(
            """
            SELECT s.position, s.hash, coalesce(r.xid, '0'::xid8)::text, s.record_id
            FROM audit_seal s LEFT JOIN audit_record r ON r.id = s.record_id
            ORDER BY s.position DESC LIMIT 1
            """,
            Object[].class)
        .stream()
        .map(row -> new Head((Long) row[0], (String) row[1], (String) row[2], (Long) row[3]))
        .findFirst()
        .orElse(new Head(0, GENESIS, "0", 0));
  }

  private List<AuditEntry> next(Head head) {
    return behind(
            head,
            "SELECT "
                + AuditLog.COLUMNS
                + """
                FROM audit_record r LEFT JOIN audit_seal s ON s.record_id = r.id
                WHERE (r.xid, r.id) > (CAST(:xid AS xid8), :id) AND r.xid < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY r.xid, r.id LIMIT
                """
                + BATCH,
            Object[].class)
        .stream()
        .map(AuditLog::entry)
        .toList();
  }

  private long unsealed(Head head) {
    return behind(
            head,
            "SELECT count(*) FROM audit_record r WHERE (r.xid, r.id) > (CAST(:xid AS xid8), :id)",
            Long.class)
        .getSingleResult();
  }

  private List<Long> sealedTooLate(Head head) {
    return behind(
            head,
            """
            SELECT r.id FROM audit_record r
            WHERE (r.xid, r.id) <= (CAST(:xid AS xid8), :id)
              AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.record_id = r.id)
            ORDER BY r.id LIMIT
            """
                + Verification.MOST_FAULTS,
            Long.class)
        .list();
  }

  private <T> org.hibernate.query.NativeQuery<T> behind(Head head, String sql, Class<T> type) {
    return session
        .createNativeQuery(sql, type)
        .setParameter("xid", head.xid())
        .setParameter("id", head.id());
  }
}
