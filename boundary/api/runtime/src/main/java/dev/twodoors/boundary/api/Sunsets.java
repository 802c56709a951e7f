package dev.twodoors.boundary.api;

import dev.twodoors.boundary.Deprecation;
import dev.twodoors.boundary.api.problems.Problem;
import dev.twodoors.boundary.api.problems.StandardError;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells the callers of a deprecated operation that it is deprecated. After its sunset the operation
 * still answers, until an operator ends it. So a date alone never breaks a client.
 */
public class Sunsets {
  private final Map<Method, Optional<Sunset>> known = new ConcurrentHashMap<>();
  private final boolean ends;

  Sunsets(ApiConfig config) {
    this.ends = config.sunset().ends();
  }

  @ServerRequestFilter
  public Response end(ResourceInfo asked) {
    return !ends
        ? null
        : of(asked)
            .filter(sunset -> sunset.hasCome(LocalDate.now(ZoneOffset.UTC)))
            .map(
                sunset ->
                    Problem.of(
                            StandardError.OPERATION_ENDED,
                            "Use " + sunset.successor() + " instead.")
                        .response())
            .orElse(null);
  }

  @ServerResponseFilter
  public void tell(
      ResourceInfo asked, ContainerRequestContext request, ContainerResponseContext response) {
    of(asked)
        .ifPresent(
            sunset ->
                sunset.writeTo(response.getHeaders(), request.getUriInfo().getPathParameters()));
  }

  private Optional<Sunset> of(ResourceInfo asked) {
    return asked == null || asked.getResourceMethod() == null
        ? Optional.empty()
        : known.computeIfAbsent(asked.getResourceMethod(), Sunsets::declared);
  }

  private static Optional<Sunset> declared(Method operation) {
    return Optional.ofNullable(operation.getAnnotation(Deprecation.class)).map(Sunset::of);
  }
}
