package dev.twodoors.boundary.testing.web;

import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the door that the test started calls its cookies. */
public final class CookieNames {
  private CookieNames() {}

  /** Who is signed in. */
  public static String session() {
    return of("quarkus.http.auth.form.cookie-name");
  }

  /** Where signing in leads to. */
  public static String returnTo() {
    return of("quarkus.http.auth.form.location-cookie");
  }

  /** What a form's token is compared with. */
  public static String csrf() {
    return of("quarkus.rest-csrf.cookie-name");
  }

  /** What the next page says of the last action. */
  public static String said() {
    return of("boundary.web.flash.cookie-name");
  }

  static List<String> all() {
    return List.of(session(), csrf(), returnTo(), said());
  }

  private static String of(String setting) {
    return ConfigProvider.getConfig().getValue(setting, String.class);
  }
}
