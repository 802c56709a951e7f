package dev.twodoors.boundary.store;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.RequestKeyConflict;
import dev.twodoors.boundary.RequestKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/**
 * Answers under request keys as rows. Whoever takes a key locks it until its transaction ends: a
 * second one waits, at most as long as PostgreSQL's lock_timeout says, and then finds the answer,
 * or the key free again. The row comes with the answer, and its primary key is the last guard.
 */
@ApplicationScoped
public class StoredRequestKeys implements RequestKeys {
  /** PostgreSQL's lock_not_available and unique_violation. */
  private static final Set<String> TAKEN = Set.of("55P03", "23505");

  /**
   * Statements that the driver sends together. Each sees what was committed before it began, so the
   * second sees the answer of whoever held the lock. PostgreSQL computes columns from left to
   * right: the timeout is lifted once the lock is there.
   */
  private static final String CLAIM =
      """
      SELECT pg_advisory_xact_lock(hashtextextended(?, 0)), set_config('lock_timeout', '0', true)
      FROM set_config('lock_timeout', ?, true) AS waiting WHERE waiting IS NOT NULL;
      SELECT input_digest, outcome, answer FROM boundary.request_key WHERE actor = ? AND capability = ? AND key = ?;
      SAVEPOINT\s""";

  private static final String COMPLETE =
      """
      WITH answered AS (
        INSERT INTO boundary.request_key (actor, capability, key, input_digest, outcome, answer)
        SELECT ?, ?, ?, ?, ?, ? FROM set_config('lock_timeout', ?, true) AS waiting WHERE waiting IS NOT NULL
      )
      """
          + AuditLog.INSERT;

  private final Session session;

  StoredRequestKeys(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Stored> claim(Scope scope, Duration wait, String savepoint) {
    return run(CLAIM + savepoint, statement -> claim(statement, scope, wait));
  }

  private static Optional<Stored> claim(PreparedStatement statement, Scope scope, Duration wait)
      throws SQLException {
    statement.setString(1, scope.actor() + '\n' + scope.capability() + '\n' + scope.key());
    statement.setString(2, inMillis(wait));
    bind(statement, 3, scope);
    statement.execute();
    statement.getMoreResults();
    try (var rows = statement.getResultSet()) {
      return rows.next()
          ? Optional.of(new Stored(rows.getString(1), rows.getString(2), rows.getString(3)))
          : Optional.empty();
    }
  }

  /** A build that does not know the lock may have inserted the row, and not committed it yet. */
  @Override
  public void complete(Scope scope, Stored answer, AuditRecord call, Duration wait) {
    run(
        COMPLETE,
        statement -> {
          var next = bind(statement, 1, scope);
          statement.setString(next++, answer.inputDigest());
          statement.setString(next++, answer.outcome());
          statement.setString(next++, answer.json());
          statement.setString(next++, inMillis(wait));
          AuditLog.bind(statement, next, call);
          return statement.executeUpdate();
        });
  }

  private static int bind(PreparedStatement statement, int first, Scope scope) throws SQLException {
    statement.setString(first, scope.actor());
    statement.setString(first + 1, scope.capability());
    statement.setString(first + 2, scope.key());
    return first + 3;
  }

  private static String inMillis(Duration wait) {
    return wait.toMillis() + "ms";
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Work<T> work) {
    try {
      return session.doReturningWork(
          connection -> {
            try (var statement = connection.prepareStatement(sql)) {
              return work.with(statement);
            }
          });
    } catch (PersistenceException e) {
      if (isTaken(e)) {
        throw new RequestKeyConflict(RequestKeyConflict.Reason.IN_FLIGHT);
      }
      throw e;
    }
  }

  private static boolean isTaken(Throwable e) {
    return e instanceof SQLException sql
        ? TAKEN.contains(sql.getSQLState())
        : e.getCause() != null && isTaken(e.getCause());
  }
}
