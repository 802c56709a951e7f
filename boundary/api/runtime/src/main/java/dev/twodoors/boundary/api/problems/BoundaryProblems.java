package dev.twodoors.boundary.api.problems;

import dev.twodoors.boundary.RequestKeyConflict;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns the refusals of a capability call that are not outcomes into problems. */
public class BoundaryProblems {

  @ServerExceptionMapper
  public Response requestKey(RequestKeyConflict e) {
    return switch (e.reason()) {
      case OTHER_INPUT ->
          Problem.of(
                  StandardError.IDEMPOTENCY_KEY_REUSED,
                  "An earlier request used this key with other values. Use a new key for a new intention.")
              .response();
      case IN_FLIGHT ->
          Response.fromResponse(
                  Problem.of(
                          StandardError.REQUEST_IN_PROGRESS,
                          "Repeat the request later, with the same key, to get its answer.")
                      .response())
              .header(HttpHeaders.RETRY_AFTER, 1)
              .build();
      case UNREADABLE_ANSWER ->
          Problem.of(
                  StandardError.FIRST_ANSWER_UNREADABLE,
                  "The request was carried out once, by another version of this service. Read what it changed instead of repeating it.")
              .response();
    };
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return Problem.of(StandardError.FORBIDDEN, "None of the roles in the token allows this.")
        .response();
  }

  @ServerExceptionMapper
  public Response unauthorized(UnauthorizedException e) {
    return Response.fromResponse(
            Problem.of(StandardError.TOKEN_MISSING, Challenge.HOW_TO_SEND).response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
