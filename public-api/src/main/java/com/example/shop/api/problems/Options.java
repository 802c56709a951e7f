package com.example.shop.api.problems;

import dev.twodoors.boundary.http.OfferedMethods;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells clients which methods an address takes. */
class Options {

  @ServerRequestFilter(preMatching = true)
  Response offered(ContainerRequestContext request) {
    return OfferedMethods.toOptions(request);
  }
}
