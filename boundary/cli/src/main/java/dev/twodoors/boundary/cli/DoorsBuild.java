package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Packages the doors when something they are made of has changed, with a line per module. */
final class DoorsBuild {

  private static final Pattern MODULE =
      Pattern.compile("\\[INFO] Building (.+?)\\s+(\\[\\d+/\\d+])");
  private static final int SHOWN_ERRORS = 25;

  private final ProjectSettings settings;
  private final PrintWriter out;
  private final Path stamp;
  private final Path log;

  DoorsBuild(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.out = out;
    this.stamp = settings.localFolder().resolve("built");
    this.log = settings.localFolder().resolve("logs/build.log");
  }

  void whenStale() throws IOException, InterruptedException {
    String wanted = Inputs.fingerprint(settings.root());
    if (allPackaged() && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
      return;
    }
    Files.deleteIfExists(stamp);
    build("package");
    Files.writeString(stamp, wanted);
  }

  /** Compiles once for all doors, which would get into each other's way otherwise. */
  void classes() throws IOException, InterruptedException {
    build("process-classes");
  }

  private boolean allPackaged() {
    return settings.doors().stream().allMatch(door -> Files.exists(door.jar(settings.root())));
  }

  private void build(String phase) throws IOException, InterruptedException {
    out.println("building what has changed (log: " + log + ")");
    out.flush();
    Files.createDirectories(log.getParent());
    String modules = settings.doors().stream().map(Door::module).collect(Collectors.joining(","));
    Process process =
        Maven.command(
                settings,
                List.of(
                    "-B",
                    "-ntp",
                    phase,
                    "-DskipTests",
                    "-Dspotless.check.skip",
                    "-pl",
                    modules,
                    "-am"))
            .redirectErrorStream(true)
            .start();
    Thread atExit = new Thread(() -> Children.stop(process), "stop the build");
    Runtime.getRuntime().addShutdownHook(atExit);
    List<String> errors = follow(process);
    int exitCode = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(atExit);
    if (exitCode != 0) {
      throw LocalProblem.part(
          "The build failed:\n    " + String.join("\n    ", errors),
          "The whole log is " + log + ".");
    }
  }

  private List<String> follow(Process process) throws IOException {
    List<String> errors = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log))) {
      for (String line; (line = lines.readLine()) != null; ) {
        copy.println(line);
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
          out.println("  " + module.group(2) + " " + module.group(1));
          out.flush();
        }
        if (line.startsWith("[ERROR]") && errors.size() < SHOWN_ERRORS) {
          errors.add(line);
        }
      }
    }
    return errors;
  }
}
