package com.example.shop.api.problems;

import com.example.shop.api.PageRequest;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKeyConflict;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Words what a capability call refuses before or around its outcome. */
class BoundaryProblems {

  /** Nobody chooses a cursor: a wrong one is none that we gave out, and no matter of limits. */
  @ServerExceptionMapper
  Response invalidInput(InvalidInput e) {
    var isCursor = e.violations().stream().anyMatch(v -> v.path().equals(PageRequest.CURSOR));
    return Problem.of(
            isCursor ? ErrorCode.MALFORMED_REQUEST : ErrorCode.INVALID_INPUT, "See violations.")
        .with(e.violations())
        .response();
  }

  @ServerExceptionMapper
  Response requestKey(RequestKeyConflict e) {
    return switch (e.reason()) {
      case OTHER_INPUT ->
          Problem.of(
                  ErrorCode.IDEMPOTENCY_KEY_REUSED,
                  "An earlier request used this key with other values. Use a new key for a new intention.")
              .response();
      case IN_FLIGHT ->
          Response.fromResponse(
                  Problem.of(
                          ErrorCode.REQUEST_IN_PROGRESS,
                          "Repeat the request later, with the same key, to get its answer.")
                      .response())
              .header(HttpHeaders.RETRY_AFTER, 1)
              .build();
      case UNREADABLE_ANSWER ->
          Problem.of(
                  ErrorCode.FIRST_ANSWER_UNREADABLE,
                  "The request was carried out once, by another version of this service. Read what it changed instead of repeating it.")
              .response();
    };
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return Problem.of(ErrorCode.FORBIDDEN, "None of the roles in the token allows this.")
        .response();
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException e) {
    return Response.fromResponse(
            Problem.of(ErrorCode.TOKEN_MISSING, Challenge.HOW_TO_SEND).response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
