package dev.twodoors.boundary.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Tells whoever asks which methods an address takes. Public, since Quarkus calls filters of jars.
 */
public class Options {

  @ServerRequestFilter(preMatching = true)
  public Response offered(ContainerRequestContext request) {
    return OfferedMethods.toOptions(request);
  }
}
