package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.Outlets;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Settings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a door lets pages of other sites call it: by a setting, a header, or a handler of CORS. */
final class OtherOrigins {
  /**
   * @param key what a waiver names: a setting, or a method
   * @param shown what is found there
   */
  record Found(String key, String shown, Location where) {
    String toClose() {
      return SWITCHES.contains(key) ? key + "=false" : "do not set the header or the handler here";
    }
  }

  private static final List<String> SWITCHES =
      List.of("quarkus.http.cors.enabled", "quarkus.http.cors");
  private static final String HEADER = "access-control-allow-origin";
  private static final String CORS_HANDLER = ".ext.web.handler.CorsHandler";

  private OtherOrigins() {}

  static Stream<Found> in(DoorFacts facts) {
    var settings = facts.settings();
    var switches = SWITCHES.stream().filter(key -> settings.isTrue(key, false));
    var headers =
        settings.names().stream()
            .filter(key -> key.startsWith("quarkus.http.header."))
            .filter(key -> key.toLowerCase(Locale.ROOT).contains(HEADER))
            .filter(key -> key.endsWith(".value"));
    return Stream.concat(
        Stream.concat(switches, headers)
            .map(key -> new Found(key, key + "=" + value(settings, key), settings.where(key))),
        facts.ownClasses().stream()
            .flatMap(type -> type.methods().stream())
            .flatMap(method -> in(facts, method)));
  }

  private static String value(Settings settings, String key) {
    return settings.isTrue(key, false) ? "true" : settings.get(key).orElse("");
  }

  private static Stream<Found> in(DoorFacts facts, MethodFact method) {
    return method.calls().stream()
        .filter(call -> call.target().owner().endsWith(CORS_HANDLER) || setsHeader(facts, call))
        .limit(1)
        .map(
            call ->
                new Found(
                    Places.subject(method),
                    method.ref().shown() + "  calls " + call.target().shown(),
                    Places.of(facts, method, call.line())));
  }

  /** As a text, or by a constant of a library: {@code HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN}. */
  private static boolean setsHeader(DoorFacts facts, Call call) {
    return Outlets.isAnswer(call.target())
        && call.given().stream()
            .flatMap(facts.classes().values()::texts)
            .map(text -> text.substring(text.lastIndexOf('.') + 1))
            .map(text -> text.toLowerCase(Locale.ROOT).replace('_', '-'))
            .anyMatch(HEADER::equals);
  }
}
