package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Alert rules and a dashboard for the names that this version gives to metrics. */
@Command(
    name = "monitoring",
    description = {
      "Write alert rules and a dashboard for Prometheus and Grafana.",
      "They watch all capabilities in production. Also says how the doors are read.",
      "The files fit the version of the doors. Write them again after an upgrade."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors monitoring                      write them to target/monitoring",
      "  ./doors monitoring deploy/monitoring    write them to a folder that is committed"
    })
final class MonitoringCommand implements Callable<Integer> {

  private static final List<String> FILES =
      List.of("alerts.yml", "dashboard.json", "prometheus.yml");

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "Where to write them. Usually target/monitoring.")
  Path folder;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    ProjectSettings settings = Project.settings();
    Path target = folder == null ? settings.root().resolve("target/monitoring") : folder;
    PrintWriter out = spec.commandLine().getOut();
    for (String name : FILES) {
      Path file = target.resolve(name);
      write(file, read(name).replace("{targets}", targets(settings)));
      out.printf(Locale.ROOT, "  written  %s%n", file);
    }
    out.flush();
    return 0;
  }

  /** Where the doors are on this machine. In production they are somewhere else. */
  private static String targets(ProjectSettings settings) {
    return settings.doors().stream()
        .map(door -> "localhost:" + door.port())
        .collect(Collectors.joining(", "));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw LocalProblem.environment(
          "Cannot write " + file + ": " + e, "Choose another folder: ./doors monitoring FOLDER");
    }
  }

  private static String read(String name) {
    try (InputStream file = MonitoringCommand.class.getResourceAsStream("monitoring/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
