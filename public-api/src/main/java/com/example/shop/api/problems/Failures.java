package com.example.shop.api.problems;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers bugs and broken infrastructure by a reference only; the rest is in the log under it. */
class Failures {

  @ServerExceptionMapper
  Response failure(Throwable e) {
    var problem = problem(e);
    var response = problem.response();
    return problem.code().equals(ErrorCode.UNAVAILABLE.code())
        ? Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).build()
        : response;
  }

  /** In seconds: longer than a restart of the database usually takes to be noticed. */
  static final int RETRY_AFTER = 5;

  private static final int MOST_DEPTH = 10;

  static Problem problem(Throwable e) {
    if (isUnavailability(e)) {
      Log.warnf("database unavailable: %s", rootOf(e));
      return Problem.of(
          ErrorCode.UNAVAILABLE,
          "Nothing is lost: repeat the request later, a change with the same Idempotency-Key.");
    }
    Log.error("unexpected failure", e);
    return Problem.of(
        ErrorCode.INTERNAL_ERROR, "We are told of it. Name the reference when you ask us.");
  }

  private static boolean isUnavailability(Throwable e) {
    return causes(e).anyMatch(Failures::isConnectionFailure);
  }

  /** By SQL state: 08 connection, 53 resources, 57P operator; and the pool, which has no state. */
  private static boolean isConnectionFailure(Throwable e) {
    if (e instanceof JDBCConnectionException) {
      return true;
    }
    if (!(e instanceof SQLException sql)) {
      return false;
    }
    var state = sql.getSQLState();
    return state == null
        ? String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
        : state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
  }

  private static Throwable rootOf(Throwable e) {
    return causes(e).reduce((outer, inner) -> inner).orElse(e);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return causes(e, MOST_DEPTH);
  }

  /** Suppressed ones too: a commit that fails says there why. */
  private static Stream<Throwable> causes(Throwable e, int depth) {
    return depth == 0
        ? Stream.empty()
        : Stream.concat(
            Stream.of(e),
            Stream.concat(Stream.of(e.getSuppressed()), Stream.ofNullable(e.getCause()))
                .flatMap(cause -> causes(cause, depth - 1)));
  }
}
