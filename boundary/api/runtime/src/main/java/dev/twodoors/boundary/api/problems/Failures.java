package dev.twodoors.boundary.api.problems;

import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.http.DatabaseAway;
import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers bugs and broken infrastructure with a reference only. The log has the details under this
 * reference.
 */
public class Failures {
  private final UnreadValues unreadValues;

  Failures(UnreadValues unreadValues) {
    this.unreadValues = unreadValues;
  }

  /**
   * An operation may fail over the null of a value that could not be read: the client's mistake.
   */
  @ServerExceptionMapper
  public Response failure(Throwable e) {
    var unread = unreadValues.take();
    if (!unread.isEmpty()) {
      return Problem.of(StandardError.INVALID_INPUT, "See violations.").with(unread).response();
    }
    var problem = problem(e);
    var response = problem.response();
    return problem.code().equals(StandardError.UNAVAILABLE.code())
        ? Response.fromResponse(response)
            .header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER)
            .build()
        : response;
  }

  static Problem problem(Throwable e) {
    if (DatabaseAway.isCauseOf(e)) {
      Log.warnf("database unavailable: %s", e);
      return Problem.of(
          StandardError.UNAVAILABLE,
          "Nothing is lost: repeat the request later, a change with the same Idempotency-Key.");
    }
    Log.error("unexpected failure", e);
    return Problem.of(
        StandardError.INTERNAL_ERROR, "We are told of it. Name the reference when you ask us.");
  }
}
