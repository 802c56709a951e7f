package dev.twodoors.boundary.web.forms;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps pages out of every cache: they show one person's things, and each form has its own key. Of
 * what failed, not even the address is kept: it may be one that takes forms only.
 */
public class Freshness {
  private static final int FIRST_FAILURE = 400;

  @ServerResponseFilter
  public void noStore(ContainerResponseContext response) {
    response.getHeaders().putSingle("Cache-Control", "no-store");
    if (response.getStatus() >= FIRST_FAILURE) {
      response.getHeaders().putSingle("HX-Push-Url", "false");
    }
  }
}
