package dev.twodoors.boundary.api.problems;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Completes problems with the address that was asked, and words them as this door does. */
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
