package dev.twodoors.boundary.http;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Tells a database that cannot be reached, which is answered with 503 and mends itself, from a bug.
 */
public final class DatabaseAway {
  /** In seconds: longer than a restart of the database usually takes to be noticed. */
  public static final int RETRY_AFTER = 5;

  /**
   * <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's
   * classes</a>: connection exception, insufficient resources, operator intervention but for a
   * query that was cancelled.
   */
  private static final Pattern STATES = Pattern.compile("08...|53...|57P..");

  private static final int MOST_DEPTH = 10;

  private DatabaseAway() {}

  /**
   * @param failure may be null
   */
  public static boolean isCauseOf(Throwable failure) {
    return causes(failure, MOST_DEPTH).anyMatch(DatabaseAway::says);
  }

  /** Suppressed ones too: a commit that fails says there why. */
  private static Stream<Throwable> causes(Throwable failure, int depth) {
    return failure == null || depth == 0
        ? Stream.empty()
        : Stream.concat(
            Stream.of(failure),
            Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                .flatMap(cause -> causes(cause, depth - 1)));
  }

  private static boolean says(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof JDBCConnectionException
        || cause instanceof SQLException sql && (isState(sql.getSQLState()) || isPoolEmpty(sql));
  }

  private static boolean isState(String state) {
    return state != null && STATES.matcher(state).matches();
  }

  /** The pool of connections gives no state. */
  private static boolean isPoolEmpty(SQLException sql) {
    return sql.getMessage() != null
        && sql.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
  }
}
