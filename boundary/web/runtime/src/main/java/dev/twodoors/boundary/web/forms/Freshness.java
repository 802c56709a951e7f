package dev.twodoors.boundary.web.forms;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps pages out of every cache, because a page is for one person and each form has its own key.
 * After a failure, the browser does not even keep the address, because the address may only take
 * forms.
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
