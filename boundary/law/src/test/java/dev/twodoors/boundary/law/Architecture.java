package dev.twodoors.boundary.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The shop from far away and from near, in the levels of the <a href="https://c4model.com">C4
 * model</a>: drawn from the map of capabilities, the settings, the poms and the imports.
 */
final class Architecture {
  private static final Map<String, String> CLIENTS =
      Map.of(
          "OWN_WEB", "people with a browser",
          "MOBILE", "mobile clients",
          "PARTNER", "partners",
          "OTHER_APP", "other applications");

  /** What stands around a door, by the settings that an extension brings for it. */
  private static final Map<String, String> NEIGHBOURS =
      Map.of(
          "quarkus.datasource", "database[(\"PostgreSQL\")]",
          "quarkus.oidc", "provider[[\"OpenID provider\"]]",
          "quarkus.otel.exporter", "collector[[\"collector of spans\"]]");

  private static final String PAGE =
      """
      # Architecture

      Drawn from the code, by `ConventionsTest` with `-Ddocs.refresh`: from [the capability map](capability-map.md), the settings, the poms and the imports.
      The [structure of what comes by version](extensions/structure.md) has a page of its own.

      ## Context: who uses it

      A number says how many capabilities somebody is declared to need.

      %s
      ## Containers: what runs

      %s
      ## Components: what is inside

      Each box is a package; an arrow means that one imports classes of the other. Every package of a door also reads value types of `domain`; that is not drawn.

      ### The web door

      %s
      ### The API door

      %s
      ### The core

      %s""";

  private final JsonNode capabilities;
  private final Properties settings;

  Architecture(String map, Properties settings) throws JsonProcessingException {
    this.capabilities = new ObjectMapper().readTree(map).path("capabilities");
    this.settings = settings;
  }

  String page() {
    return String.format(
        Locale.ROOT,
        PAGE,
        context(),
        containers(),
        Packages.drawn("web", "services"),
        Packages.drawn("api", "services"),
        Packages.drawn("services", "domain"));
  }

  private String context() {
    var needed = new TreeMap<String, Integer>();
    for (var capability : capabilities) {
      capability.path("consumers").forEach(who -> needed.merge(who.asText(), 1, Integer::sum));
    }
    var lines = new StringBuilder();
    needed.forEach(
        (who, count) ->
            lines.append(
                line("%s([\"%s\"]) -->|%d| system[\"%s\"]", who, CLIENTS.get(who), count, name())));
    neighbours().forEach((key, box) -> lines.append(line("system --> %s", box)));
    return diagram(lines.toString());
  }

  private String containers() {
    var lines = new StringBuilder();
    for (var door : settings.getProperty("doors").split(",")) {
      lines.append(
          line(
              "%s[\"%s<br>port %s, sign-in by %s<br>%d capabilities\"] -->|in the process|"
                  + " services%s[\"shared-services, domain\"]",
              door,
              settings.getProperty("door." + door + ".module"),
              settings.getProperty("door." + door + ".port"),
              settings.getProperty("door." + door + ".sign-in"),
              offered(door),
              door));
      neighbours()
          .forEach(
              (key, box) ->
                  lines.append(
                      line(
                          "%s --> %s",
                          key.equals("quarkus.datasource") ? "services" + door : door, box)));
    }
    return diagram(lines.toString());
  }

  private long offered(String door) {
    return StreamSupport.stream(capabilities.spliterator(), false)
        .filter(capability -> !capability.path(door).isEmpty())
        .count();
  }

  private String name() {
    return settings.getProperty("project.name") + "<br>" + capabilities.size() + " capabilities";
  }

  private static Map<String, String> neighbours() {
    var defaults = new StringBuilder();
    Document.files("boundary", "runtime/src/main/resources/META-INF/microprofile-config.properties")
        .forEach(file -> defaults.append(Document.of(file).text()));
    var known = new TreeMap<>(NEIGHBOURS);
    known.keySet().removeIf(key -> !defaults.toString().contains("\n" + key + "."));
    return known;
  }

  static String line(String form, Object... parts) {
    return "  " + String.format(Locale.ROOT, form, parts) + "\n";
  }

  static String diagram(String lines) {
    return "```mermaid\nflowchart LR\n" + lines + "```\n";
  }
}
