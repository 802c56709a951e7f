package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The project's own Maven, on the JDK this command line runs on. */
final class Maven {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  private Maven() {}

  static ProcessBuilder command(ProjectSettings settings, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(settings.root().resolve(WINDOWS ? "mvnw.cmd" : "mvnw").toString());
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line).directory(settings.root().toFile());
    builder.environment().put("JAVA_HOME", Path.of(System.getProperty("java.home")).toString());
    return builder;
  }

  /**
   * Runs the line of a setting in the foreground, with its output as it is.
   *
   * @param environment variables beside those of this process
   */
  static int run(
      ProjectSettings settings,
      String setting,
      List<String> line,
      List<String> further,
      Map<String, String> environment)
      throws IOException, InterruptedException {
    if (line.isEmpty()) {
      throw LocalProblem.setting(
          settings, setting, "is empty", "Give it Maven's arguments, such as -B verify.");
    }
    List<String> arguments = new ArrayList<>(line);
    arguments.addAll(further);
    ProcessBuilder builder = command(settings, arguments).inheritIO();
    builder.environment().putAll(environment);
    Process process = builder.start();
    Thread atExit = new Thread(() -> Children.stop(process), "stop Maven");
    Runtime.getRuntime().addShutdownHook(atExit);
    return process.waitFor();
  }
}
