package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maven at work for another command: a line per module, the rest in a log. */
final class MavenBuild {

  private static final Pattern MODULE =
      Pattern.compile("\\[INFO] Building (.+?)\\s+(\\[\\d+/\\d+])");

  /** What Maven says of itself at the end; its options are not those of {@code ./doors}. */
  private static final Pattern OF_MAVEN =
      Pattern.compile(
          "\\[Help \\d+] http.*|(?:To see|Re-run|For more|After correcting).*|mvn <args>.*|");

  private static final int SHOWN_ERRORS = 25;

  private static final String ERROR = "[ERROR] ";

  private final ProjectSettings settings;
  private final PrintWriter out;
  private final Path log;

  MavenBuild(ProjectSettings settings, String log, PrintWriter out) {
    this.settings = settings;
    this.out = out;
    this.log = settings.localFolder().resolve("logs").resolve(log);
  }

  void run(List<String> goalsAndOptions) throws IOException, InterruptedException {
    out.println("building what has changed (log: " + log + ")");
    out.flush();
    List<String> errors = errors(goalsAndOptions, Map.of());
    if (!errors.isEmpty()) {
      throw LocalProblem.part(
          "The build failed:\n    " + String.join("\n    ", errors),
          "The whole log is " + log + ".");
    }
  }

  /** Takes everything that Maven says. */
  Path log() {
    return log;
  }

  /**
   * Runs Maven.
   *
   * @param environment variables beside those of this process
   * @return what it said is wrong, the first lines; nothing when it ended well
   */
  List<String> errors(List<String> goalsAndOptions, Map<String, String> environment)
      throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    List<String> arguments =
        new ArrayList<>(List.of("-B", "-ntp", "-Dspotless.check.skip", "-Dforbiddenapis.skip"));
    arguments.addAll(goalsAndOptions);
    ProcessBuilder builder = Maven.command(settings, arguments).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    Thread atExit = new Thread(() -> Children.stop(process), "stop the build");
    Runtime.getRuntime().addShutdownHook(atExit);
    List<String> errors = follow(process);
    int exitCode = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(atExit);
    if (exitCode == 0) {
      return List.of();
    }
    return errors.isEmpty() ? List.of("Maven ended with " + exitCode + ".") : errors;
  }

  private List<String> follow(Process process) throws IOException {
    Set<String> errors = new LinkedHashSet<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log))) {
      for (String line; (line = lines.readLine()) != null; ) {
        copy.println(line);
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
          out.println("  " + module.group(2) + " " + module.group(1));
          out.flush();
        }
        if (line.startsWith(ERROR) && errors.size() < SHOWN_ERRORS) {
          String said = line.substring(ERROR.length()).replaceFirst(" -> \\[Help \\d+]$", "");
          if (!OF_MAVEN.matcher(said.stripLeading()).matches()) {
            errors.add(said);
          }
        }
      }
    }
    return List.copyOf(errors);
  }
}
