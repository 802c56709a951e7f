package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.DoorConfiguration;
import dev.twodoors.boundary.local.DoorLauncher;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * A door in live-reload mode. Its whole part of the reactor takes part ({@code -am}), which is what
 * makes a change in another module show.
 */
final class DevDoor implements DoorLauncher {

  /** Maven's own talk, the JDK's remarks on Maven's libraries, and empty lines. */
  private static final Pattern NOISE =
      Pattern.compile("\\s*|\\[INFO].*|WARNING: .*|Listening for transport.*|.*Press \\[.*|-+");

  /** With the classes of the project, since words of the project are made into classes of these. */
  private static final String RELOADED =
      "-Dquarkus.class-loading.reloadable-artifacts=dev.twodoors:boundary-web";

  /** Quarkus looks for changes once in two seconds, and tells its last failure meanwhile. */
  private static final Duration QUARKUS_LOOKS_EVERY = Duration.ofSeconds(2);

  /** On a busy machine it tells that failure for longer: then nothing will be changed any more. */
  private static final Duration ASK_ONCE_MORE = Duration.ofSeconds(30);

  private final ProjectSettings settings;
  private final PrintWriter out;
  private volatile String tried;
  private boolean isAskedAgain;

  DevDoor(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.out = out;
  }

  /** What did not start is looked at again until it is mended, however long that takes. */
  @Override
  public Duration patience() {
    return Duration.ofDays(1);
  }

  /**
   * Each question makes Quarkus start anew, and it overlooks what is changed meanwhile. So it is
   * asked after a change, and once more a while later.
   */
  @Override
  public void awaitMended(Door door, BooleanSupplier inVain) {
    out.printf(Locale.ROOT, "%-4s| waiting until that is mended%n", door.name());
    out.flush();
    long end = System.nanoTime() + ASK_ONCE_MORE.toNanos();
    BooleanSupplier once = () -> !isAskedAgain && System.nanoTime() > end;
    String before = tried;
    tried =
        Inputs.awaitChange(
            settings.root(),
            Inputs::isOfDoors,
            before,
            () -> inVain.getAsBoolean() || once.getAsBoolean());
    isAskedAgain = tried.equals(before);
    try {
      Thread.sleep(QUARKUS_LOOKS_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Process start(Door door, Path configuration, Path log) throws IOException {
    tried = Inputs.fingerprint(settings.root(), Inputs::isOfDoors);
    ProcessBuilder builder =
        Maven.command(
            settings,
            List.of(
                "-B",
                "-ntp",
                "-Dspotless.check.skip",
                // Everything has just been compiled, once for all doors: only what is changed
                // from now on is compiled again. Tests are for ./doors test.
                "-Dmaven.compiler.useIncrementalCompilation=false",
                "-Dmaven.test.skip",
                "-pl",
                door.module(),
                "-am",
                "quarkus:dev",
                "-Ddebug=" + door.debugPort(),
                "-DdebugHost=localhost",
                RELOADED));
    Map<String, String> environment = builder.environment();
    environment.put("QUARKUS_CONFIG_LOCATIONS", configuration.toUri().toString());
    environment.put("QUARKUS_PROFILE", "dev," + DoorConfiguration.PROFILE);
    environment.put("QUARKUS_ANALYTICS_DISABLED", "true");
    environment.put("QUARKUS_CONSOLE_ENABLED", "false");
    environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    Process process = builder.start();
    Thread.ofPlatform()
        .daemon()
        .name("output of " + door.name())
        .start(() -> follow(door, process, log));
    return process;
  }

  private void follow(Door door, Process process, Path log) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy =
            new PrintWriter(
                Files.newBufferedWriter(
                    log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      for (String line; (line = lines.readLine()) != null; ) {
        copy.println(line);
        copy.flush();
        if (!NOISE.matcher(line).matches()) {
          out.printf(Locale.ROOT, "%-4s| %s%n", door.name(), line);
          out.flush();
        }
      }
    } catch (IOException outputEnded) {
      out.printf(
          Locale.ROOT, "%-4s| (no more output: %s)%n", door.name(), outputEnded.getMessage());
    }
  }

  private static java.io.File nothing() {
    return new java.io.File(java.io.File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}
