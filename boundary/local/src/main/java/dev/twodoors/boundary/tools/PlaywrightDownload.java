package dev.twodoors.boundary.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The browser that belongs to the version of Playwright in {@code boundary-testing}, from
 * Playwright's own servers, by the project's Maven: https://playwright.dev/java/docs/browsers.
 */
final class PlaywrightDownload implements Source {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String MILLISECONDS_TO_CONNECT = "10000";

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>local</groupId>
        <artifactId>browser</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <dependencies>
          <dependency>
            <groupId>com.microsoft.playwright</groupId>
            <artifactId>playwright</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
      </project>
      """;

  private final List<String> maven;

  /**
   * @param maven starts the project's Maven
   */
  PlaywrightDownload(List<String> maven) {
    this.maven = maven;
  }

  @Override
  public String says(Tool tool, Machine machine) {
    return tool == Tool.BROWSER && Files.exists(Path.of(maven.getFirst()))
        ? "downloading Playwright's Chromium (about 170 MB)"
        : "";
  }

  @Override
  public Stream<Path> fetch(Tool tool, Machine machine, Path log) {
    Path browsers = folder(machine);
    return machine.withFolder(
        place -> {
          ProcessBuilder builder = new ProcessBuilder(line(place));
          builder.redirectErrorStream(true);
          builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
          builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
          builder.environment().put("PLAYWRIGHT_BROWSERS_PATH", browsers.toString());
          builder
              .environment()
              .put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", MILLISECONDS_TO_CONNECT);
          builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
          return Machine.ends(builder, PATIENCE) ? fetched(machine) : Stream.of();
        });
  }

  /** What earlier downloads have left, the newest first: ours, then those of other projects. */
  static Stream<Path> fetched(Machine machine) {
    Path home = Path.of(machine.environment().getOrDefault("HOME", ""));
    Path windows = Path.of(machine.environment().getOrDefault("LOCALAPPDATA", ""));
    return Stream.of(
            folder(machine),
            home.resolve(".cache/ms-playwright"),
            home.resolve("Library/Caches/ms-playwright"),
            windows.resolve("ms-playwright"))
        .filter(Path::isAbsolute)
        .flatMap(Machine::browsersBelow);
  }

  private static Path folder(Machine machine) {
    return machine.cache().resolve("browsers");
  }

  private List<String> line(Path place) {
    Path pom = place.resolve("pom.xml");
    try {
      Files.writeString(pom, String.format(Locale.ROOT, POM, version("playwright")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String plugin = "org.codehaus.mojo:exec-maven-plugin:";
    return Stream.concat(
            maven.stream(),
            Stream.of(
                "-q",
                "-B",
                "-ntp",
                "-f",
                pom.toString(),
                plugin + version("exec-maven-plugin") + ":java",
                "-Dexec.mainClass=com.microsoft.playwright.CLI",
                "-Dexec.args=install --no-shell chromium"))
        .toList();
  }

  /** Which of a library or plugin this was built for. */
  private static String version(String artifact) {
    try (InputStream file = Tools.class.getResourceAsStream("versions.properties")) {
      Properties versions = new Properties();
      versions.load(file);
      return versions.getProperty(artifact);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
