package dev.twodoors.boundary.web.errors;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;

/**
 * Refuses requests by which a foreign page would change something in the visitor's name, before
 * anything else looks at them: the sign-in form, too, which the token filter does not see. Browsers
 * say where a request comes from (Fetch Metadata, or else the Origin header of RFC 6454); a request
 * without either comes from no browser, and carries no cookies but those of whoever sends it.
 */
@Singleton
class CrossOrigin {
  private static final int SECOND = 900;
  private static final int FORBIDDEN = 403;
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final ErrorsText text;

  CrossOrigin(ErrorsText text) {
    this.text = text;
  }

  void install(@Observes Filters filters) {
    filters.register(
        context -> {
          if (SAFE.contains(context.request().method()) || isOurs(context.request())) {
            context.next();
          } else {
            BarePage.page(FORBIDDEN, text.crossOriginTitle(), text.crossOrigin())
                .send(context.response());
          }
        },
        SECOND);
  }

  static boolean isOurs(HttpServerRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin == null || isSameHost(origin, request.authority().toString());
  }

  private static boolean isSameHost(String origin, String host) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
