package dev.twodoors.archetype;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A generated project. */
record Project(Path folder, Repository repository) {

  /** By the command line, as {@code ./doors new} does. */
  static Project made(Path folder, Repository repository, String... answers) throws Exception {
    make(folder, repository, answers);
    return new Project(folder, repository);
  }

  /** Returns what the command line says about it. */
  static String make(Path folder, Repository repository, String... answers) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djdk.console=java.base",
                "-Ddoors.root=" + Repository.ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.twodoors.boundary.cli.Doors",
                "new",
                folder.toString(),
                "--no-install"));
    line.addAll(List.of(answers));
    return Run.start(Path.of("."), repository, line).ends(0);
  }

  Run doors(String... arguments) throws IOException {
    return start("doors", arguments);
  }

  Run maven(String... arguments) throws IOException {
    return start("mvnw", arguments);
  }

  private Run start(String script, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(folder.resolve(File.separatorChar == '\\' ? script + ".cmd" : script).toString());
    line.addAll(List.of(arguments));
    return Run.start(folder, repository, line);
  }
}
