package dev.twodoors.boundary.api;

import dev.twodoors.boundary.api.problems.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps private answers and errors out of every cache (RFC 9111, section 5.2.2.5). An answer that
 * everybody may see is the same for all callers. A cache may keep it, but has to ask each time,
 * with its ETag, whether it is still current.
 */
public class Caching {

  @ServerResponseFilter
  public void say(ContainerRequestContext request, ContainerResponseContext response) {
    var isForOne = request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION);
    var isProblem = response.getEntity() instanceof Problem;
    response
        .getHeaders()
        .putSingle(HttpHeaders.CACHE_CONTROL, isForOne || isProblem ? "no-store" : "no-cache");
  }
}
