package dev.twodoors.boundary.api.problems;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Completes problems with the address that was asked. */
public class ProblemAddress {

  @ServerResponseFilter
  public void complete(ContainerResponseContext response, UriInfo uri) {
    if (response.getEntity() instanceof Problem problem) {
      response.setEntity(problem.at(uri.getRequestUri().getRawPath()));
    }
  }
}
