package com.example.shop.web.signin;

import dev.twodoors.boundary.http.Target;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every cookie of this door gets, whoever sets it: no access for scripts, none for foreign
 * pages, and outside a developer's machine never over plain HTTP, also where a load balancer ends
 * TLS.
 */
@Singleton
class Cookies {
  private static final int FIRST = 1_000;

  private final boolean secure =
      LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.getProfiles().contains("local");
  private final String returnTo;

  Cookies(@ConfigProperty(name = "quarkus.http.auth.form.location-cookie") String returnTo) {
    this.returnTo = returnTo;
  }

  void install(@Observes Filters filters) {
    filters.register(
        context -> {
          context.addHeadersEndHandler(ignored -> harden(context));
          context.next();
        },
        FIRST);
  }

  private void harden(RoutingContext context) {
    for (var cookie : context.request().cookies()) {
      if (cookie instanceof ServerCookie set && set.isChanged()) {
        harden(cookie);
        if (cookie.getName().equals(returnTo) && context.request().method() == HttpMethod.POST) {
          returnToForm(context, cookie);
        }
      }
    }
  }

  private void harden(Cookie cookie) {
    cookie.setHttpOnly(true).setSameSite(CookieSameSite.LAX);
    if (secure) {
      cookie.setSecure(true);
    }
  }

  /** Whoever sent a form without a session comes back to the form's page: actions have none. */
  private static void returnToForm(RoutingContext context, Cookie cookie) {
    var here = context.request().scheme() + "://" + context.request().authority() + "/";
    var form = context.request().getHeader(HttpHeaders.REFERER);
    var back = form == null ? here : CookieSafeAddress.encoded(form);
    cookie.setValue(back.startsWith(here) && Target.isReadable(back) ? back : here);
  }
}
