package com.example.shop.web.errors;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a database that cannot be reached from a bug. */
final class DatabaseAway {
  /** PostgreSQL's classes: connection exception, insufficient resources, operator intervention. */
  private static final Pattern STATES = Pattern.compile("08...|53...|57P0[123]");

  private static final int MOST_DEPTH = 10;

  private DatabaseAway() {}

  static boolean isCauseOf(Throwable failure) {
    return causes(failure, MOST_DEPTH).anyMatch(DatabaseAway::says);
  }

  /** Suppressed ones too: a commit that fails says there why. */
  private static Stream<Throwable> causes(Throwable failure, int depth) {
    return depth == 0
        ? Stream.empty()
        : Stream.concat(
            Stream.of(failure),
            Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                .flatMap(cause -> causes(cause, depth - 1)));
  }

  private static boolean says(Throwable cause) {
    return cause instanceof ConnectException
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
