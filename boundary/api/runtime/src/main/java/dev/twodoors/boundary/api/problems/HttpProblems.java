package dev.twodoors.boundary.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.http.Answer;
import dev.twodoors.boundary.http.Answers;
import dev.twodoors.boundary.http.DatabaseAway;
import dev.twodoors.boundary.http.Mistake;
import dev.twodoors.boundary.http.Target;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns failures before or outside the REST layer into problems. */
@ApplicationScoped
public class HttpProblems implements Answers {
  /** The addresses of every version of every operation. */
  public static final String OPERATIONS = "/v\\d+/.*";

  private final ObjectMapper mapper;
  private final ErrorCatalogue catalogue;
  private final long mostBytes;

  HttpProblems(
      ObjectMapper mapper,
      ErrorCatalogue catalogue,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.mapper = mapper;
    this.catalogue = catalogue;
    this.mostBytes = most.asLongValue();
  }

  /** The address is named only where it is one. */
  @Override
  public Answer to(HttpServerRequest request, Mistake mistake) {
    var problem = Problem.of(code(mistake), detail(mistake));
    return request.decoderResult().isSuccess() && Target.isReadable(request.uri())
        ? answer(problem.at(request.path()))
        : answer(problem);
  }

  private static StandardError code(Mistake mistake) {
    return switch (mistake) {
      case MALFORMED, VERSION, HOST, TARGET, REPEATED, FRAMING -> StandardError.MALFORMED_REQUEST;
      case METHOD -> StandardError.METHOD_NOT_ALLOWED;
      case TOO_SLOW -> StandardError.REQUEST_TIMEOUT;
      case BODY_TOO_LARGE -> StandardError.BODY_TOO_LARGE;
      case ADDRESS_TOO_LONG -> StandardError.ADDRESS_TOO_LONG;
      case EXPECTATION -> StandardError.EXPECTATION_FAILED;
      case HEADERS_TOO_LARGE -> StandardError.HEADERS_TOO_LARGE;
    };
  }

  private String detail(Mistake mistake) {
    return mistake == Mistake.BODY_TOO_LARGE
        ? String.format(Locale.ROOT, "At most %,d bytes are read.", mostBytes)
        : mistake.advice();
  }

  @Override
  public Answer to(RoutingContext failed) {
    return answer(problem(failed.failure(), failed.statusCode()).at(failed.request().path()));
  }

  private static Problem problem(Throwable failure, int status) {
    if (failure instanceof ForbiddenException) {
      return Problem.of(StandardError.FORBIDDEN, "None of the roles in the token allows this.");
    }
    if (status == 404) {
      return Problem.of(StandardError.NOT_FOUND, "Check the path; /q/openapi lists all of them.");
    }
    return status < 500 && status >= 400
        ? Problem.of(StandardError.MALFORMED_REQUEST, "Check the address and the headers.")
        : Failures.problem(failure);
  }

  /** Answers with a problem where the REST layer is not reached. */
  public void send(RoutingContext request, Problem problem) {
    answer(problem.at(request.request().path())).send(request.response());
  }

  private Answer answer(Problem problem) {
    var answer = new Answer(problem.status(), Problem.MEDIA_TYPE, json(catalogue.worded(problem)));
    return problem.status() == StandardError.UNAVAILABLE.status()
        ? answer.with(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseAway.RETRY_AFTER))
        : answer;
  }

  private String json(Problem problem) {
    try {
      return mapper.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is a record of plain values", e);
    }
  }
}
