package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.http.Target;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Redirects a request whose address has characters that cannot be in a cookie, to the same address
 * with these characters encoded. While somebody signs in, Quarkus keeps the address in a cookie.
 * Without this redirect, such a request would get no answer at all.
 */
@Singleton
public class CookieSafeAddress {
  private static final int BEFORE_SIGN_IN = 890;
  private static final String NOT_KEPT = "\",;\\<>^`{|}";
  private static final int PERMANENT_REDIRECT = 308;

  void install(@Observes Filters filters) {
    filters.register(
        context -> {
          var address = context.request().uri();
          var safe = encoded(address);
          if (safe.equals(address)) {
            context.next();
          } else {
            context.response().setStatusCode(PERMANENT_REDIRECT).putHeader("Location", safe).end();
          }
        },
        BEFORE_SIGN_IN);
  }

  /** Whether a path and query that is no URI becomes one by encoding letters of it. */
  public static boolean canBeMended(String address) {
    return address.startsWith("/") && Target.isReadable(encoded(address));
  }

  /**
   * After RFC 6265, section 4.1.1, and RFC 3986. One slash leads, so that it stays on this host.
   */
  public static String encoded(String address) {
    var safe = new StringBuilder(address.length());
    address
        .chars()
        .forEach(
            c -> {
              if (c <= ' ' || c >= 127 || NOT_KEPT.indexOf(c) >= 0) {
                safe.append(String.format(Locale.ROOT, "%%%02X", c & 0xFF));
              } else {
                safe.append((char) c);
              }
            });
    return safe.length() == address.length() ? address : safe.toString().replaceFirst("^/+", "/");
  }
}
