package dev.twodoors.boundary.engine.disguises;

import java.util.List;
import java.util.stream.Collectors;

/** Rewrites of {@code application.properties}. */
enum InSettings implements Rewrite {
  PROFILE_FILE("settings to the file of a profile") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      var plain = settings.stream().map(s -> s.withKey(s.key.replaceFirst("^%prod\\.", "")));
      edits.add(folder + "application-prod.properties", text(plain.toList()));
      edits.remove(folder + "application.properties");
    }
  },
  PROFILE_KEY("settings to keys of a profile") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      replace(
          folder,
          settings.stream()
              .map(s -> s.key.startsWith("%") ? s : s.withKey("%prod." + s.key))
              .toList(),
          edits);
    }
  },
  MICROPROFILE("settings to microprofile-config.properties") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      edits.add(folder + "META-INF/microprofile-config.properties", text(settings));
      edits.remove(folder + "application.properties");
    }
  },
  OTHER_MODULE("settings to another module") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      // Of the API's settings the web door would know as well.
      if (folder.equals("web-actions/")) {
        edits.add("shared-services/META-INF/microprofile-config.properties", text(settings));
        edits.remove(folder + "application.properties");
      }
    }
  },
  EXPRESSION("value of a setting to an expression") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      var named =
          settings.stream()
              .filter(setting -> !setting.value.contains("${"))
              .map(setting -> new Setting("shop.hidden." + setting.key, setting.value));
      var asked =
          settings.stream()
              .map(s -> s.value.contains("${") ? s : s.withValue("${shop.hidden." + s.key + "}"));
      replace(folder, java.util.stream.Stream.concat(named, asked).toList(), edits);
    }
  },
  FALLBACK("value of a setting to the default of an expression") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      replace(
          folder,
          settings.stream()
              .map(
                  s ->
                      s.value.contains("${") || s.value.matches(".*[:}].*")
                          ? s
                          : s.withValue("${shop.hidden." + s.key + ":" + s.value + "}"))
              .toList(),
          edits);
    }
  },
  SPELLING("settings with other separators and escapes") {
    @Override
    void file(String folder, List<Setting> settings, Edits edits) {
      edits.remove(folder + "application.properties");
      edits.add(
          folder + "application.properties",
          settings.stream()
              .map(
                  s ->
                      s.key.replaceFirst("a", "\\\\u0061")
                          + " : \\\n  "
                          + s.value.replace(":", "\\:")
                          + "\n")
              .collect(Collectors.joining()));
    }
  };

  /** One line of a file. */
  record Setting(String key, String value) {
    Setting withKey(String other) {
      return new Setting(other, value);
    }

    Setting withValue(String other) {
      return new Setting(key, other);
    }
  }

  private final String shown;

  InSettings(String shown) {
    this.shown = shown;
  }

  abstract void file(String folder, List<Setting> settings, Edits edits);

  @Override
  public String shown() {
    return shown;
  }

  @Override
  public void rewrite(Project project, Edits edits) {
    project
        .own("/application.properties")
        .forEach(
            name -> {
              var folder = name.substring(0, name.lastIndexOf('/') + 1);
              var text = project.files().get(name);
              if (!text.contains("\\")) {
                file(folder, read(text), edits);
              }
            });
  }

  private static List<Setting> read(String text) {
    return text.lines()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .map(parts -> new Setting(parts[0].strip(), parts[1].strip()))
        .toList();
  }

  private static void replace(String folder, List<Setting> settings, Edits edits) {
    edits.remove(folder + "application.properties");
    edits.add(folder + "application.properties", text(settings));
  }

  private static String text(List<Setting> settings) {
    return settings.stream().map(s -> s.key + "=" + s.value + "\n").collect(Collectors.joining());
  }
}
