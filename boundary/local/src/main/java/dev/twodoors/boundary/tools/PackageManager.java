package dev.twodoors.boundary.tools;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one of the system, where it installs without a question: for root, as in a container. */
final class PackageManager implements Source {

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /** What it is called, then its words before the packages, a line each. */
  private static final List<List<String>> KNOWN =
      List.of(
          List.of("apt-get", "update -q", "install -y -q"),
          List.of("dnf", "install -y"),
          List.of("apk", "add"));

  @Override
  public String says(Tool tool, Machine machine) {
    return installed(machine)
        .map(manager -> manager.getFirst())
        .filter(name -> machine.mayInstall() && !tool.packages(name).isEmpty())
        .map(name -> "installing " + String.join(" ", tool.packages(name)) + " with " + name)
        .orElse("");
  }

  @Override
  public Stream<Path> fetch(Tool tool, Machine machine, Path log) {
    List<String> manager = installed(machine).orElseThrow();
    for (String words : manager.subList(1, manager.size())) {
      List<String> line = new ArrayList<>();
      line.add(machine.command(manager.getFirst()).orElseThrow().toString());
      line.addAll(List.of(words.split(" ")));
      if (words.equals(manager.getLast())) {
        line.addAll(tool.packages(manager.getFirst()));
      }
      ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Machine.ends(builder, PATIENCE);
    }
    return machine.candidates(tool);
  }

  private static Optional<List<String>> installed(Machine machine) {
    return KNOWN.stream()
        .filter(known -> machine.command(known.getFirst()).isPresent())
        .findFirst();
  }
}
