package dev.twodoors.boundary.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Layout;
import dev.twodoors.boundary.engine.facts.Settings;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules read settings as Quarkus does. */
class EffectiveSettingsTest {
  private static final String RESOURCES = "web/src/main/resources/";
  private static final String DEFAULTS = "META-INF/microprofile-config.properties";

  /** Keys of none of the libraries here. */
  private static final String ODD = "quarkus.odd.";

  @TempDir private Path root;
  private Path jar;

  @BeforeEach
  void project() throws IOException {
    Files.createDirectories(root.resolve("web/src/main/java"));
    Files.createDirectories(root.resolve("web/target/classes"));
    write(
        RESOURCES + "application.properties",
        """
        quarkus.odd.plain = a value\\u0020
        quarkus.odd.long = one, \\
            two
        %prod.quarkus.odd.profile=prod
        quarkus.odd.profile=plain
        %dev.quarkus.odd.dev=dev
        %staging,prod.quarkus.odd.several=several
        quarkus.odd.file=plain
        %prod.quarkus.odd.both=prefix
        quarkus.odd.refers=${quarkus.odd.profile}/${quarkus.odd.none:default}/${quarkus.odd.kit}
        quarkus.odd."quoted.name".x=quoted
        quarkus.odd.umlaut=ü
        quarkus.odd.empty=
        quarkus.odd.over-prod=application
        """);
    write(
        RESOURCES + "application-prod.properties",
        "quarkus.odd.file=file\nquarkus.odd.both=file\nquarkus.odd.only=only\n");
    write(RESOURCES + "application-dev.properties", "quarkus.odd.file=dev\n");
    write(
        "shared-services/src/main/resources/" + DEFAULTS,
        "quarkus.odd.module=module\nquarkus.odd.shared=module\nquarkus.odd.plain=module\n");
    Files.createDirectories(root.resolve("shared-services/src/main/java"));
    Files.createDirectories(root.resolve("shared-services/target/classes"));
    jar = root.resolve("kit-1.jar");
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(DEFAULTS));
      out.write(
          """
          config_ordinal=90
          quarkus.odd.kit=kit
          quarkus.odd.shared=kit
          %prod.quarkus.odd.over-prod=kit
          %prod.quarkus.odd.kit-prod=prod
          quarkus.odd.kit-prod=plain
          """
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private SmallRyeConfig quarkus(Map<String, String> more) throws IOException {
    var urls =
        new URL[] {
          root.resolve(RESOURCES).toUri().toURL(),
          root.resolve("shared-services/src/main/resources/").toUri().toURL(),
          jar.toUri().toURL()
        };
    var before = Thread.currentThread().getContextClassLoader();
    try (var loader = new URLClassLoader(urls, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      return ConfigUtils.configBuilder()
          .withProfile("prod")
          .withSources(new PropertiesConfigSource(more, "the pom", 1000))
          .build();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private Settings files(SmallRyeConfig... built) {
    var layout = Layout.of(root, Map.of("web", "web"));
    var library = new Library(any -> null, List.of(jar));
    var sources = layout.sources(layout.doors().getFirst(), library, LocalDate.EPOCH);
    return FactCollector.collect(
            built.length == 0 ? sources : sources.withBuild(EffectiveSettings.of(built[0])))
        .settings();
  }

  @Test
  void filesSayWhatQuarkusTakes() throws IOException {
    var taken = new TreeMap<String, String>();
    var config = quarkus(Map.of());
    for (var name : config.getPropertyNames()) {
      if (name.startsWith(ODD) && config.getConfigValue(name).getValue() != null) {
        taken.put(name, config.getConfigValue(name).getValue().strip());
      }
    }
    var files = files();
    var read = new TreeMap<String, String>();
    files.names().stream()
        .filter(name -> name.startsWith(ODD))
        .forEach(name -> read.put(name, files.get(name).orElseThrow()));
    assertEquals(taken, read);
    assertEquals("file", taken.get(ODD + "file"), "the file of the profile was read");
    assertEquals("kit", taken.get(ODD + "kit"), "the library was read");
  }

  @Test
  void whatFilesDoNotSayIsTakenFromTheBuild() throws IOException {
    var settings = files(quarkus(Map.of(ODD + "file", "pom", ODD + "new", "pom")));
    assertEquals("pom", settings.get(ODD + "file").orElseThrow());
    assertEquals("the pom (" + ODD + "new)", settings.where(ODD + "new").toString());
    assertEquals("only", settings.get(ODD + "only").orElseThrow());
    assertEquals(
        RESOURCES + "application-prod.properties:3", settings.where(ODD + "only").toString());
  }

  @Test
  void takesNoSecretsAndNothingOfOtherPrograms() throws IOException {
    var taken =
        EffectiveSettings.of(
                quarkus(
                    Map.of(
                        "quarkus.datasource.password", "x",
                        "quarkus.oidc.credentials.secret", "x",
                        "quarkus.http.auth.session.encryption-key", "x",
                        "quarkus.rest-client.a.url", "https://user:x@a.invalid/",
                        "other.program", "x")))
            .settings();
    assertFalse(taken.containsKey("other.program"));
    assertFalse(taken.containsKey("user.home"));
    assertEquals("https://a.invalid/", taken.get("quarkus.rest-client.a.url").written());
    assertEquals(
        List.of(),
        taken.keySet().stream().filter(key -> taken.get(key).written().equals("x")).toList());
  }
}
