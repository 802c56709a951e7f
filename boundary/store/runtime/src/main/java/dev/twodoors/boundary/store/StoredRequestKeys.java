package dev.twodoors.boundary.store;

import dev.twodoors.boundary.RequestKeyConflict;
import dev.twodoors.boundary.RequestKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

/**
 * Request keys as rows. Taking a key inserts its row: a second transaction that inserts the same
 * row waits for the first to end, at most as long as PostgreSQL's lock_timeout says, and then finds
 * the answer, or the key free again.
 */
@ApplicationScoped
class StoredRequestKeys implements RequestKeys {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String IS_SCOPE =
      " WHERE actor = :actor AND capability = :capability AND key = :key";

  private final Session session;

  StoredRequestKeys(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Stored> claim(Scope scope, String inputDigest, Duration wait) {
    return insert(scope, inputDigest, wait) ? Optional.empty() : Optional.of(stored(scope));
  }

  /**
   * One statement: the timeout is set before the row is inserted, and lifted once it is. Read as an
   * array, since Hibernate keeps a new query plan for every call that asks for a single value.
   */
  private boolean insert(Scope scope, String inputDigest, Duration wait) {
    try {
      return !scoped(
              session.createNativeQuery(
                  """
                  INSERT INTO boundary.request_key (actor, capability, key, input_digest)
                  SELECT :actor, :capability, :key, :digest
                  FROM set_config('lock_timeout', :wait, true) AS waiting WHERE waiting IS NOT NULL
                  ON CONFLICT DO NOTHING
                  RETURNING set_config('lock_timeout', '0', true)
                  """,
                  Object[].class),
              scope)
          .setParameter("digest", inputDigest)
          .setParameter("wait", wait.toMillis() + "ms")
          .list()
          .isEmpty();
    } catch (PersistenceException e) {
      if (isLockTimeout(e)) {
        throw new RequestKeyConflict(RequestKeyConflict.Reason.IN_FLIGHT);
      }
      throw e;
    }
  }

  private static boolean isLockTimeout(Throwable e) {
    return e instanceof SQLException sql
        ? LOCK_NOT_AVAILABLE.equals(sql.getSQLState())
        : e.getCause() != null && isLockTimeout(e.getCause());
  }

  private Stored stored(Scope scope) {
    var row =
        scoped(
                session.createNativeQuery(
                    "SELECT input_digest, outcome, answer FROM boundary.request_key" + IS_SCOPE,
                    Object[].class),
                scope)
            .getSingleResult();
    return new Stored((String) row[0], (String) row[1], (String) row[2]);
  }

  @Override
  public void complete(Scope scope, Stored answer) {
    scoped(
            session.createNativeMutationQuery(
                "UPDATE boundary.request_key SET outcome = :outcome, answer = :answer" + IS_SCOPE),
            scope)
        .setParameter("outcome", answer.outcome())
        .setParameter("answer", answer.json())
        .executeUpdate();
  }

  private static <Q extends CommonQueryContract> Q scoped(Q query, Scope scope) {
    query
        .setParameter("actor", scope.actor())
        .setParameter("capability", scope.capability())
        .setParameter("key", scope.key());
    return query;
  }
}
