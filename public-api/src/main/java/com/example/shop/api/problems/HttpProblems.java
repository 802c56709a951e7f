package com.example.shop.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns what fails before or beside the REST layer into problems. */
@ApplicationScoped
public class HttpProblems {
  /** The addresses of every version of every operation. */
  public static final String OPERATIONS = "/v\\d+/.*";

  /** Behind sign-in, so that strangers cannot make us read bodies; before Quarkus' own limit. */
  public static final int BEFORE_THE_BODY_IS_READ = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

  /** Behind the REST layer, which stands a little after the default. */
  private static final int LAST = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;

  private final ObjectMapper mapper;
  private final long mostBytes;

  HttpProblems(ObjectMapper mapper, @ConfigProperty(name = "app.api.body.most-bytes") long most) {
    this.mapper = mapper;
    this.mostBytes = most;
  }

  void install(@Observes Router router) {
    var body = BodyHandler.create(false).setBodyLimit(mostBytes);
    router
        .routeWithRegex(OPERATIONS)
        .order(BEFORE_THE_BODY_IS_READ)
        .handler(
            request -> {
              request.request().resume();
              body.handle(request);
            });
    router.route().order(LAST).handler(request -> request.fail(404));
    router.route().order(LAST).failureHandler(this::answer);
  }

  private void answer(RoutingContext request) {
    if (request.response().ended()) {
      return;
    }
    send(request, problem(request.failure(), request.statusCode()));
  }

  private Problem problem(Throwable failure, int status) {
    if (failure instanceof ForbiddenException) {
      return Problem.of(ErrorCode.FORBIDDEN, "None of the roles in the token allows this.");
    }
    return switch (status) {
      case 404 -> Problem.of(ErrorCode.NOT_FOUND, "Check the path; /q/openapi lists all of them.");
      case 413 ->
          Problem.of(
              ErrorCode.BODY_TOO_LARGE,
              String.format(Locale.ROOT, "At most %,d bytes are read.", mostBytes));
      default ->
          status < 500 && status >= 400
              ? Problem.of(ErrorCode.MALFORMED_REQUEST, "Check the address and the headers.")
              : Failures.problem(failure);
    };
  }

  /** Answers with a problem where the REST layer is not reached. */
  public void send(RoutingContext request, Problem problem) {
    var response = request.response();
    if (problem.status() == ErrorCode.UNAVAILABLE.status()) {
      response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Failures.RETRY_AFTER));
    }
    if (problem.status() == ErrorCode.BODY_TOO_LARGE.status()) {
      response.putHeader("Connection", "close");
    }
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(json(problem.at(request.request().path())));
  }

  private String json(Problem problem) {
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is a record of plain values", e);
    }
  }
}
