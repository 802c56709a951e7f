package com.example.shop.web.errors;

import dev.twodoors.boundary.http.OfferedMethods;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells whoever asks which methods an address takes: that of a page, or that of an action. */
class Options {

  @ServerRequestFilter(preMatching = true)
  Response offered(ContainerRequestContext request) {
    return OfferedMethods.toOptions(request);
  }
}
