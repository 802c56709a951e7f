package dev.twodoors.boundary.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

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
    if (!batch.isEmpty()) {
      append(head, batch);
    }
    return batch.size() == BATCH;
  }

  /** One statement, however many links there are. */
  private void append(Head head, List<AuditEntry> batch) {
    var hashes = new String[batch.size()];
    var before = head.hash();
    for (var i = 0; i < hashes.length; i++) {
      hashes[i] = before = ChainHash.of(before, batch.get(i));
    }
    session
        .createNativeMutationQuery(
            """
            INSERT INTO boundary.audit_seal (position, record_id, hash)
            SELECT :head + place, record, hash
            FROM unnest(:records, :hashes) WITH ORDINALITY AS link (record, hash, place)
            """)
        .setParameter("head", head.position())
        .setParameter("records", batch.stream().map(AuditEntry::id).toArray(Long[]::new))
        .setParameter("hashes", hashes)
        .executeUpdate();
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
                    , s.record_id, s.hash FROM boundary.audit_seal s LEFT JOIN boundary.audit_record r ON r.id = s.record_id
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

  /** The last link, and the record it seals. */
  private record Head(long position, String hash, String xid, long id) {}

  private Head head() {
    return session
        .createNativeQuery(
            """
            SELECT s.position, s.hash, coalesce(r.xid, '0'::xid8)::text, s.record_id
            FROM boundary.audit_seal s LEFT JOIN boundary.audit_record r ON r.id = s.record_id
            ORDER BY s.position DESC LIMIT 1
            """,
            Object[].class)
        .stream()
        .map(row -> new Head((Long) row[0], (String) row[1], (String) row[2], (Long) row[3]))
        .findFirst()
        .orElse(new Head(0, ChainHash.GENESIS, "0", 0));
  }

  private List<AuditEntry> next(Head head) {
    return behind(
            head,
            "SELECT "
                + AuditLog.COLUMNS
                + """
                FROM boundary.audit_record r LEFT JOIN boundary.audit_seal s ON s.record_id = r.id
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
            "SELECT count(*) FROM boundary.audit_record r WHERE (r.xid, r.id) > (CAST(:xid AS xid8), :id)",
            Long.class)
        .getSingleResult();
  }

  private List<Long> sealedTooLate(Head head) {
    return behind(
            head,
            """
            SELECT r.id FROM boundary.audit_record r
            WHERE (r.xid, r.id) <= (CAST(:xid AS xid8), :id)
              AND NOT EXISTS (SELECT FROM boundary.audit_seal s WHERE s.record_id = r.id)
            ORDER BY r.id LIMIT
            """
                + Verification.MOST_FAULTS,
            Long.class)
        .list();
  }

  private <T> NativeQuery<T> behind(Head head, String sql, Class<T> type) {
    return session
        .createNativeQuery(sql, type)
        .setParameter("xid", head.xid())
        .setParameter("id", head.id());
  }
}
