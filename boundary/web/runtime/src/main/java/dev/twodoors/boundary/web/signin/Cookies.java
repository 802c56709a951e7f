package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.web.forms.FormKeys;
import io.quarkus.csrf.reactive.runtime.RestCsrfConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every cookie of this door gets, whoever sets it: no access for scripts, none for foreign
 * pages, and outside a developer's machine never over plain HTTP, also where a load balancer ends
 * TLS. A cookie that arrives under a name of ours with a value that this door never gives is as
 * none: whoever has it can do nothing about it, and what reads it need not expect it.
 */
@Singleton
class Cookies {
  private static final int FIRST = 1_000;

  private final boolean secure =
      LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.getProfiles().contains("local");
  private final String returnTo;
  private final Map<String, Predicate<String>> ours;

  Cookies(
      @ConfigProperty(name = "quarkus.http.auth.form.location-cookie") String returnTo,
      RestCsrfConfig csrf) {
    this.returnTo = returnTo;
    this.ours =
        Map.of(
            returnTo,
            ReturnTo::isOurs,
            csrf.cookieName(),
            token -> FormKeys.isToken(token, csrf.tokenSize()));
  }

  void install(@Observes Filters filters) {
    filters.register(
        context -> {
          forgetForeign(context);
          context.addHeadersEndHandler(ignored -> harden(context));
          context.next();
        },
        FIRST);
  }

  private void forgetForeign(RoutingContext context) {
    ours.forEach(
        (name, isOurs) -> {
          var sent = context.request().getCookie(name);
          if (sent != null && !isOurs.test(sent.getValue())) {
            context.response().removeCookies(name, false);
          }
        });
  }

  private void harden(RoutingContext context) {
    for (var cookie : context.request().cookies()) {
      if (cookie instanceof ServerCookie set && set.isChanged()) {
        harden(cookie);
        if (cookie.getName().equals(returnTo) && !cookie.getValue().isEmpty()) {
          cookie.setValue(ReturnTo.wantedBy(context.request()));
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
}
