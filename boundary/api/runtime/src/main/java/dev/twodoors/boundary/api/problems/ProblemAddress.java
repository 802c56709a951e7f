package dev.twodoors.boundary.api.problems;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the address of the request to each problem, and the words of this door. */
public class ProblemAddress {
  private final ErrorCatalogue catalogue;

  ProblemAddress(ErrorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @ServerResponseFilter
  public void complete(ContainerResponseContext response, UriInfo uri) {
    if (response.getEntity() instanceof Problem problem) {
      response.setEntity(catalogue.worded(problem).at(uri.getRequestUri().getRawPath()));
    }
  }
}
