package dev.twodoors.boundary.api.problems;

import dev.twodoors.boundary.http.OfferedMethods;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns requests that the REST layer refuses, before any resource is called, into problems. */
public class RoutingProblems {

  /** Quarkus REST also says so when a less specific resource offers the method, but not here. */
  @ServerExceptionMapper
  public Response notFound(NotFoundException e) {
    return OfferedMethods.here().isEmpty()
        ? Problem.of(StandardError.NOT_FOUND, "Check the path; /q/openapi lists all of them.")
            .response()
        : notAllowed();
  }

  @ServerExceptionMapper
  public Response notAllowed(NotAllowedException e) {
    return notAllowed();
  }

  private static Response notAllowed() {
    var allow = String.join(", ", OfferedMethods.here());
    return Response.fromResponse(
            Problem.of(StandardError.METHOD_NOT_ALLOWED, "Offered here: " + allow + ".").response())
        .header(HttpHeaders.ALLOW, allow)
        .build();
  }

  @ServerExceptionMapper
  public Response notAcceptable(NotAcceptableException e) {
    return Problem.of(
            StandardError.NOT_ACCEPTABLE, "Accept must allow application/json, or be left out.")
        .response();
  }

  @ServerExceptionMapper
  public Response notSupported(NotSupportedException e) {
    return Response.fromResponse(
            Problem.of(
                    StandardError.UNSUPPORTED_MEDIA_TYPE,
                    "Send JSON in UTF-8, with the header Content-Type: application/json.")
                .response())
        .header("Accept-Post", "application/json")
        .build();
  }

  @ServerExceptionMapper
  public Response others(WebApplicationException e) {
    if (e.getResponse().getStatus() < 500) {
      return Problem.of(
              StandardError.MALFORMED_REQUEST, "Check the address, its parameters and the headers.")
          .response();
    }
    return Failures.problem(e).response();
  }
}
