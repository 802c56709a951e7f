package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a door answers: endpoints, static files, and paths that settings, routes or libraries name.
 */
final class ServedPaths {
  private static final String FORM = "quarkus.http.auth.form.";
  private static final List<String> OF_OIDC =
      List.of(".redirect-path", "logout.path", ".frontchannel.path", ".backchannel.path");

  /** What these extensions serve, and under which path. */
  private static final Map<String, String> OF_EXTENSIONS =
      Map.of("quarkus-web-bundler", "static", "quarkus-renarde", "_renarde");

  private final DoorFacts facts;
  private final Routes routes;
  private final List<PathTemplate> byAnyVerb = new ArrayList<>();
  private final List<PathTemplate> byPost = new ArrayList<>();

  ServedPaths(DoorFacts facts) {
    this.facts = facts;
    this.routes = new Routes(facts.endpoints());
    var settings = facts.settings();
    ofFormSignIn(settings);
    ofQuarkus(settings);
    ofOidc(settings);
  }

  private void ofFormSignIn(Settings settings) {
    if (settings.isTrue(FORM + "enabled", false)) {
      byPost.add(PathTemplate.of(settings.get(FORM + "post-location").orElse("/j_security_check")));
    }
  }

  private void ofQuarkus(Settings settings) {
    var tools = settings.get("quarkus.http.non-application-root-path").orElse("q");
    byAnyVerb.add(everythingBelow(tools));
    // What comes out of libraries, under paths that these choose.
    byAnyVerb.add(everythingBelow("webjars"));
    byAnyVerb.add(everythingBelow("_static"));
    byAnyVerb.add(everythingBelow("_importmap"));
    OF_EXTENSIONS.forEach(
        (extension, path) -> {
          if (facts.libraries().has(extension)) {
            byAnyVerb.add(everythingBelow(path));
          }
        });
    if (settings.isTrue("quarkus.http.static-dir.enabled", false)) {
      byAnyVerb.add(everythingBelow(settings.get("quarkus.http.static-dir.endpoint").orElse("/")));
    }
  }

  private void ofOidc(Settings settings) {
    settings.names().stream()
        .filter(key -> key.startsWith("quarkus.oidc."))
        .filter(key -> OF_OIDC.stream().anyMatch(key::endsWith))
        .flatMap(key -> settings.get(key).stream())
        .map(PathTemplate::of)
        .forEach(byAnyVerb::add);
  }

  private static PathTemplate everythingBelow(String path) {
    return PathTemplate.of(path, "{rest:.*}");
  }

  boolean has(String verb, PathTemplate path) {
    return !routes.matching(verb, path).isEmpty()
        || byAnyVerb.stream().anyMatch(served -> served.matches(path))
        || (verb.equals("POST") && byPost.stream().anyMatch(served -> served.matches(path)))
        || (verb.equals("GET") && isFile(path))
        || facts.libraries().served().stream()
            .anyMatch(served -> served.verb().equals(verb) && served.path().matches(path));
  }

  private boolean isFile(PathTemplate path) {
    return facts.web().files().stream().anyMatch(file -> file.matches(path))
        || isOfLibrary("META-INF/resources" + path);
  }

  private boolean isOfLibrary(String file) {
    return facts
        .classes()
        .hasResource(file.matches(".*\\.[^/]+") ? file : file.replaceFirst("/?$", "/index.html"));
  }
}
