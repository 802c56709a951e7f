package dev.twodoors.boundary.api;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.json.FieldNames;
import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import dev.twodoors.boundary.http.NothingNamed;
import dev.twodoors.boundary.list.Cursors;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Reports values of a request that cannot be used, under the names that the operation gives them.
 */
public class UnreadRequests {
  private final ErrorCatalogue catalogue;
  private final UnreadValues unreadValues;

  UnreadRequests(ErrorCatalogue catalogue, UnreadValues unreadValues) {
    this.catalogue = catalogue;
    this.unreadValues = unreadValues;
  }

  /** Nobody chooses a cursor: a wrong one is none that we gave out, and no matter of limits. */
  @ServerExceptionMapper
  public Response invalidInput(InvalidInput e, ResourceInfo asked) {
    var violations = all(unreadValues.take(), e.violations());
    var isCursor = violations.stream().anyMatch(v -> v.path().equals(Cursors.NAME));
    return Problem.of(
            isCursor ? StandardError.MALFORMED_REQUEST : StandardError.INVALID_INPUT,
            "See violations.")
        .with(asSent(violations, asked.getResourceMethod()))
        .response();
  }

  /**
   * Nothing that an operation made of values that could not be read gets out: it called no
   * capability, which would have refused.
   *
   * @param thrown null when the operation itself answered
   */
  @ServerResponseFilter
  public void untold(ContainerResponseContext answer, Throwable thrown) {
    var unread = unreadValues.take();
    if (thrown == null && !unread.isEmpty()) {
      var problem = Problem.of(StandardError.INVALID_INPUT, "See violations.").with(unread);
      answer.setStatus(problem.status());
      answer.setEntity(problem, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
    }
  }

  /** What a door found missing before it called a capability may be there, but unread. */
  private static List<Violation> all(List<Violation> unread, List<Violation> found) {
    var known = unread.stream().map(Violation::path).toList();
    return Stream.concat(
            unread.stream(), found.stream().filter(violation -> !known.contains(violation.path())))
        .toList();
  }

  /** A part of a request may have another name than the component of the input that it fills. */
  private static List<Violation> asSent(List<Violation> violations, Method operation) {
    var sent = new LinkedHashMap<String, Violation>();
    for (var violation : violations) {
      var path = operation == null ? violation.path() : asSent(violation.path(), operation);
      sent.putIfAbsent(path, new Violation(path, violation.message()));
    }
    return List.copyOf(sent.values());
  }

  private static String asSent(String path, Method operation) {
    return Stream.of(operation.getParameters())
        .flatMap(parameter -> sentAs(path, parameter).stream())
        .findFirst()
        .orElse(path);
  }

  private static Optional<String> sentAs(String path, Parameter parameter) {
    if (parameter.getAnnotations().length == 0) {
      return Optional.of(FieldNames.of(parameter.getType(), path))
          .filter(sent -> !sent.equals(path));
    }
    return Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
        .filter(query -> parameter.getName().equals(path))
        .map(QueryParam::value);
  }

  /** By the code with which the operation says that there is nothing of that name. */
  @ServerExceptionMapper
  public Response nothingNamed(NothingNamed e, ResourceInfo asked) {
    var codes = asked.getResourceMethod().getAnnotation(MayAnswer.class);
    return Stream.ofNullable(codes)
        .flatMap(may -> Stream.of(may.value()))
        .map(catalogue::named)
        .filter(code -> code.status() == Response.Status.NOT_FOUND.getStatusCode())
        .findFirst()
        .map(UnreadRequests::nothing)
        .orElseGet(() -> nothing(StandardError.NOT_FOUND));
  }

  private static Response nothing(ErrorCode code) {
    return Problem.of(
            code,
            "A part of the path is not of the form that the contract gives for it, so it names nothing.")
        .response();
  }
}
