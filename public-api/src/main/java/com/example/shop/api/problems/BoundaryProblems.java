package com.example.shop.api.problems;

import com.example.shop.services.UnknownCursor;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKeyConflict;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Words what a capability call refuses before or around its outcome. */
class BoundaryProblems {

  @ServerExceptionMapper
  Response invalidInput(InvalidInput e) {
    return Problem.of(ErrorCode.INVALID_INPUT, "See violations.").with(e.violations()).response();
  }

  @ServerExceptionMapper
  Response unknownCursor(UnknownCursor e) {
    return Problem.of(ErrorCode.MALFORMED_REQUEST, "See violations.")
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
