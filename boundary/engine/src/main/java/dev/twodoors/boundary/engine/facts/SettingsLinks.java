package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.facts.Template.Link;
import dev.twodoors.boundary.engine.facts.Template.Place;
import java.util.List;
import java.util.stream.Stream;

/** Pages to which Quarkus sends a browser because a setting names them. */
final class SettingsLinks {
  private static final String FORM = "quarkus.http.auth.form.";
  private static final List<String> OF_FORM =
      List.of(FORM + "login-page", FORM + "error-page", FORM + "landing-page");
  private static final List<String> OF_OIDC =
      List.of("quarkus.oidc.logout.post-logout-path", "quarkus.oidc.authentication.error-path");

  private SettingsLinks() {}

  static Stream<Link> in(Settings settings) {
    var form = settings.isTrue(FORM + "enabled", false) ? OF_FORM : List.<String>of();
    return Stream.concat(form.stream(), OF_OIDC.stream())
        .flatMap(key -> settings.get(key).stream().flatMap(path -> link(settings, key, path)));
  }

  private static Stream<Link> link(Settings settings, String key, String path) {
    return path.startsWith("/") && !path.startsWith("//")
        ? Stream.of(
            new Link(
                new Target.Absolute(PathTemplate.of(Addresses.plain(path.split("[?#]", 2)[0]))),
                new Place(key, settings.where(key), List.of(), true)))
        : Stream.empty();
  }
}
