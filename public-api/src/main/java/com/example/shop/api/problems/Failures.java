package com.example.shop.api.problems;

import dev.twodoors.boundary.http.DatabaseAway;
import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers bugs and broken infrastructure by a reference only; the rest is in the log under it. */
class Failures {

  @ServerExceptionMapper
  Response failure(Throwable e) {
    var problem = problem(e);
    var response = problem.response();
    return problem.code().equals(ErrorCode.UNAVAILABLE.code())
        ? Response.fromResponse(response)
            .header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER)
            .build()
        : response;
  }

  static Problem problem(Throwable e) {
    if (DatabaseAway.isCauseOf(e)) {
      Log.warnf("database unavailable: %s", e);
      return Problem.of(
          ErrorCode.UNAVAILABLE,
          "Nothing is lost: repeat the request later, a change with the same Idempotency-Key.");
    }
    Log.error("unexpected failure", e);
    return Problem.of(
        ErrorCode.INTERNAL_ERROR, "We are told of it. Name the reference when you ask us.");
  }
}
