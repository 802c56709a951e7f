package dev.twodoors.boundary.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Starts a packaged door and knows when a door is ready. */
final class DoorProcess implements DoorLauncher {

  /**
   * A small heap that grows when it is needed, with the collector that needs least beside it; and
   * code that is called often is compiled for good after two fifths of the usual calls, since until
   * then it is two to five times as slow.
   */
  static final List<String> USUAL_JVM_OPTIONS =
      List.of(
          "-Xmx256m",
          "-Xms32m",
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=2000",
          "-XX:Tier4MinInvocationThreshold=300",
          "-XX:Tier4CompileThreshold=5000");

  private static final int READY = 200;
  private static final int FAILED = 500;
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(ANSWER).build();

  private final Path root;
  private final StartCache cache;

  DoorProcess(ProjectSettings settings) {
    this.root = settings.root();
    this.cache = new StartCache(settings);
  }

  /** Nothing secret on the command line: the configuration is a file for its owner alone. */
  @Override
  public Process start(Door door, Path configuration, Path log) throws IOException {
    return start(door, configuration, log, List.of(), cache.options(door));
  }

  /**
   * Starts it with options that make its JVM write a cache.
   *
   * @param behind everything else that runs, which can take very long on a busy machine
   */
  Process train(Door door, Path configuration, Path log, boolean behind, List<String> options)
      throws IOException {
    return start(
        door, configuration, log, behind ? List.of("nice", "-n", "19") : List.of(), options);
  }

  private Process start(
      Door door, Path configuration, Path log, List<String> before, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(quietOptions());
    command.addAll(door.jvmOptions());
    command.addAll(options);
    command.add("-Dquarkus.profile=" + DoorConfiguration.PROFILE);
    command.add("-Dquarkus.config.locations=" + location(configuration));
    command.add("-jar");
    command.add(door.jar(root).toString());
    return new ProcessBuilder(command)
        .directory(root.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  static void write(Path file, Map<String, String> configuration) throws IOException {
    StringBuilder text = new StringBuilder();
    configuration.forEach(
        (key, value) ->
            text.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n'));
    OwnerOnly.folder(file.getParent());
    OwnerOnly.write(file, text.toString());
  }

  /**
   * Returns when the door is ready, or waiting is in vain.
   *
   * @throws LocalProblem with the last lines of the log when it ends, or is not ready in time
   */
  static void awaitReady(
      Door door,
      Process process,
      URI address,
      Path log,
      DoorLauncher launcher,
      BooleanSupplier inVain) {
    BooleanSupplier over = () -> !process.isAlive() || inVain.getAsBoolean();
    boolean decided =
        Waiting.until(
            launcher.patience(),
            () -> over.getAsBoolean() || isReady(door, address, launcher, over));
    if (process.isAlive() && decided) {
      return;
    }
    throw process.isAlive()
        ? problem(door, "is not ready after " + launcher.patience().toMinutes() + " minutes", log)
        : ended(door, process, log);
  }

  static LocalProblem ended(Door door, Process process, Path log) {
    return problem(door, "ended with exit code " + process.exitValue(), log);
  }

  private static LocalProblem problem(Door door, String what, Path log) {
    String said = String.join("\n    ", LastWords.in(log));
    return LocalProblem.part(
        "The door '" + door.name() + "' " + what + ". It said last:\n    " + said,
        "The whole log is " + log + ".");
  }

  private static boolean isReady(
      Door door, URI address, DoorLauncher launcher, BooleanSupplier inVain) {
    int status = status(address);
    if (status == FAILED) {
      launcher.awaitMended(door, inVain);
    }
    return status == READY;
  }

  static boolean isReady(URI address) {
    return status(address) == READY;
  }

  /** Of its answer about being ready; 0 as long as there is none. */
  private static int status(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/q/health/ready")).timeout(ANSWER).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** From JDK 24 on the JVM warns of native access and Unsafe, which libraries still need. */
  private static List<String> quietOptions() {
    return Runtime.version().feature() >= 24
        ? List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
        : List.of();
  }

  /** A URI, since the option takes a list separated by commas and paths may hold blanks. */
  private static String location(Path file) {
    return file.toUri().toString().replace(",", "%2C");
  }
}
