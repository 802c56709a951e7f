package dev.twodoors.boundary.api;

import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses addresses whose parameters can be read in two ways, so that no value is lost silently.
 */
public class ParameterChecks {
  /** No parameter is a list, so a second value would be ignored. */
  @ServerRequestFilter
  public Response repeated(ContainerRequestContext request) {
    var repeated =
        request.getUriInfo().getQueryParameters().entrySet().stream()
            .filter(sent -> sent.getValue().size() > 1)
            .map(sent -> new Violation(sent.getKey(), "must be sent once"))
            .toList();
    return repeated.isEmpty()
        ? null
        : Problem.of(StandardError.MALFORMED_REQUEST, "See violations.").with(repeated).response();
  }

  /**
   * A parameter has a value or is left out, but for those that say otherwise (OpenAPI 3.1,
   * Parameter Object, allowEmptyValue). Quarkus REST takes one without a value for one that was
   * left out.
   */
  @ServerRequestFilter
  public void empty(ContainerRequestContext request, ResourceInfo asked) {
    if (request.getUriInfo().getQueryParameters().isEmpty()) {
      return;
    }
    var violations = new Violations();
    request.getUriInfo().getQueryParameters().entrySet().stream()
        .filter(sent -> sent.getValue().getFirst().isEmpty())
        .filter(sent -> valued(asked.getResourceMethod()).anyMatch(sent.getKey()::equals))
        .forEach(sent -> violations.add(sent.getKey(), "must have a value, or be left out"));
    violations.throwIfAny();
  }

  private static Stream<String> valued(Method operation) {
    return Stream.of(operation.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Stream.of(parameter.getType().getDeclaredFields())
                    : Stream.of(parameter))
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .filter(parameter -> !mayBeEmpty(parameter.getAnnotation(Parameter.class)))
        .map(parameter -> parameter.getAnnotation(QueryParam.class).value());
  }

  private static boolean mayBeEmpty(Parameter described) {
    return described != null && described.allowEmptyValue();
  }
}
