package dev.twodoors.boundary.testing.stack;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A packaged door started by itself, as in production unless a profile says otherwise.
 *
 * @param ended whether it ended by itself, which is waited for as long as a slow machine needs
 * @param exitCode 0 when it did not end by itself
 * @param output everything it said
 */
public record PlainStart(boolean ended, int exitCode, String output) {

  public static PlainStart of(
      ProjectSettings settings, Door door, Map<String, String> configuration) {
    try {
      var log = temporary("start-", ".log");
      var process = process(settings, door, 0, configuration, log);
      var ended = process.waitFor(10, TimeUnit.MINUTES);
      process.destroyForcibly().waitFor();
      return new PlainStart(ended, ended ? process.exitValue() : 0, Files.readString(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Only starts it; whoever asks for it ends it. */
  public static Process process(
      ProjectSettings settings, Door door, int port, Map<String, String> configuration, Path log)
      throws IOException {
    var file = temporary("door-", ".properties");
    Files.writeString(
        file,
        configuration.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n")));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-Dquarkus.config.locations=" + file.toUri(),
            "-Dquarkus.http.port=" + port,
            "-jar",
            door.jar(settings.root()).toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** For as long as the tests run: passwords stand in one of them. */
  private static Path temporary(String prefix, String suffix) throws IOException {
    var file = Files.createTempFile(prefix, suffix);
    file.toFile().deleteOnExit();
    return file;
  }
}
