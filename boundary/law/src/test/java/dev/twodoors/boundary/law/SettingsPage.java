package dev.twodoors.boundary.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The settings of all extensions, as Quarkus' annotation processor describes them in each jar. */
final class SettingsPage {
  private static final String DESCRIBED =
      "target/classes/META-INF/quarkus-config-doc/quarkus-config-";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INTRODUCTION =
      """
      # Settings of the extensions

      A project sets them in `application.properties` of a door, or by the variable of the environment. A setting that is fixed at build takes effect
      with the next build. The defaults of Quarkus' own settings stand in `META-INF/microprofile-config.properties` of each extension.
      """;

  /** One setting. */
  private record Setting(String extension, JsonNode described, JsonNode javadoc) {
    String name() {
      return described.at("/path/property").asText();
    }

    String row() {
      var standard = described.path("defaultValue").asText();
      return String.format(
          Locale.ROOT,
          "| `%s`<br>`%s` | %s | %s%s |\n",
          name(),
          described.at("/path/environmentVariable").asText(),
          standard.isEmpty() ? "" : "`" + standard.toLowerCase(Locale.ROOT) + "`",
          text(),
          described.path("phase").asText().equals("RUN_TIME") ? "" : " Fixed at build.");
    }

    private String text() {
      var key =
          described.path("sourceType").asText()
              + "."
              + described.path("sourceElementName").asText();
      return javadoc
          .path("elements")
          .path(key)
          .path("description")
          .asText()
          .replaceAll("\\{@code ([^}]*)}", "`$1`")
          .replaceAll("\\s+", " ");
    }
  }

  private SettingsPage() {}

  static String of(Path boundary, List<String> modules) throws IOException {
    var page = new StringBuilder(INTRODUCTION);
    for (var module : modules) {
      var settings = settings(boundary.resolve(module));
      if (!settings.isEmpty()) {
        page.append("\n## ").append(settings.getFirst().extension()).append("\n\n");
        page.append("| setting | default | what it does |\n| --- | --- | --- |\n");
        settings.forEach(setting -> page.append(setting.row()));
      }
    }
    return page.toString();
  }

  private static List<Setting> settings(Path module) throws IOException {
    var model = module.resolve(DESCRIBED + "model.json");
    if (!Files.exists(model)) {
      return List.of();
    }
    var javadoc = JSON.readTree(module.resolve(DESCRIBED + "javadoc.json").toFile());
    var settings = new ArrayList<Setting>();
    for (var root : JSON.readTree(model.toFile()).path("configRoots")) {
      var extension = root.at("/extension/artifactId").asText();
      StreamSupport.stream(root.path("items").spliterator(), false)
          .map(item -> new Setting(extension, item, javadoc))
          .forEach(settings::add);
    }
    settings.sort(Comparator.comparing(Setting::name));
    return settings;
  }
}
