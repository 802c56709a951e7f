package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.facts.BuildFacts;
import dev.twodoors.boundary.engine.facts.BuildFacts.Setting;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Expressions;
import io.smallrye.config.SmallRyeConfig;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the application is built with, from all sources: files, the pom, the command line, the
 * environment. Only a build that packages knows it; dev mode and tests have profiles of their own.
 * The engine keeps what rules ask for and forgets the rest.
 */
final class EffectiveSettings {
  private static final Pattern ASKED_BY_RULES = Pattern.compile("quarkus\\..*|.*/mp-rest/ur[li]");

  /** No rule asks for any of these. */
  private static final Pattern SECRET =
      Pattern.compile(".*(password|secret|credential|encryption-key).*");

  private EffectiveSettings() {}

  static BuildFacts read() {
    return of(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
  }

  static BuildFacts of(SmallRyeConfig config) {
    var settings = new TreeMap<String, Setting>();
    for (var name : config.getPropertyNames()) {
      if (ASKED_BY_RULES.matcher(name).matches() && !SECRET.matcher(name).matches()) {
        var value = Expressions.withoutExpansion(() -> config.getConfigValue(name));
        if (isSet(value)) {
          settings.put(name, new Setting(withoutUser(value.getValue()), source(value)));
        }
      }
    }
    return BuildFacts.ofSettings(settings);
  }

  /** Defaults of extensions are what rules assume where nothing is set. */
  private static boolean isSet(ConfigValue value) {
    return value.getValue() != null && value.getConfigSourceOrdinal() != Integer.MIN_VALUE;
  }

  private static String source(ConfigValue value) {
    return value.getConfigSourceName().replaceFirst("^\\w+\\[source=(.*)]$", "$1");
  }

  private static String withoutUser(String value) {
    return value.replaceAll("//[^/@]*@", "//");
  }
}
