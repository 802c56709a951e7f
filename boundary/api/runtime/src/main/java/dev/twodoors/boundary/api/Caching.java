package dev.twodoors.boundary.api;

import dev.twodoors.boundary.api.problems.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps what one caller may see, and what went wrong once, out of every store (RFC 9111, section
 * 5.2.2.5). What a stranger may see is the same for everybody: it may be kept, and is asked for
 * anew each time, for which its ETag is enough.
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
