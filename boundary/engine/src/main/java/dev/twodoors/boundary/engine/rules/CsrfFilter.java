package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What keeps quarkus-rest-csrf from checking every form. */
final class CsrfFilter {
  static final String EXTENSION = "quarkus-rest-csrf";
  private static final String PREFIX = "quarkus.rest-csrf.";

  /**
   * @param subject the dependency or the key
   */
  record Hole(String subject, String found, String consequence, String fix, Location where) {}

  private CsrfFilter() {}

  static List<Hole> holes(DoorFacts facts) {
    var holes = new ArrayList<Hole>();
    if (!facts.libraries().has(EXTENSION)) {
      var pom = facts.door().folder() + "/pom.xml";
      holes.add(
          new Hole(
              EXTENSION,
              EXTENSION + " is no library of " + facts.door().folder(),
              "nobody checks the tokens of forms",
              "add io.quarkus:quarkus-rest-csrf to " + pom,
              new Location(pom, 1)));
    }
    var settings = facts.settings();
    off(settings, "enabled", "the filter is off", holes);
    off(settings, "verify-token", "tokens are made, but not compared", holes);
    off(
        settings,
        "require-form-url-encoded",
        "a body that does not call itself a form passes without a token",
        holes);
    pathsWithoutPage(facts, holes);
    return holes;
  }

  private static void off(Settings settings, String key, String consequence, List<Hole> holes) {
    var whole = PREFIX + key;
    if (!settings.isTrue(whole, true)) {
      holes.add(
          new Hole(
              whole,
              whole + "=" + settings.get(whole).orElse(""),
              consequence,
              settings.where(whole).line() == 0
                  ? "set " + whole + "=true in the door's application.properties"
                  : "remove " + whole,
              settings.where(whole)));
    }
  }

  /** Tokens that are made only for pages that do not exist are never made. */
  private static void pathsWithoutPage(DoorFacts facts, List<Hole> holes) {
    var key = PREFIX + "create-token-path";
    var paths = facts.settings().get(key).orElse("");
    var none =
        Stream.of(paths.split(","))
            .map(PathTemplate::of)
            .noneMatch(
                path ->
                    facts.endpoints().stream()
                        .anyMatch(is -> is.isSafe() && is.path().matches(path)));
    if (!paths.isBlank() && !paths.contains("${") && none) {
      holes.add(
          new Hole(
              key,
              key + "=" + paths,
              "tokens are made for no page of this door",
              "remove " + key,
              facts.settings().where(key)));
    }
  }
}
