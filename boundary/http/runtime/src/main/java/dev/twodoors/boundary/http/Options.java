package dev.twodoors.boundary.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells whoever asks which methods an address takes. */
class Options {

  @ServerRequestFilter(preMatching = true)
  Response offered(ContainerRequestContext request) {
    return OfferedMethods.toOptions(request);
  }
}
