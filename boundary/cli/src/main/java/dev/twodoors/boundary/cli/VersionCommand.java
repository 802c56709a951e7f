package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.LocalDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which command line this is, and on what it runs. */
@Command(name = "version", description = "Print the versions of doors, Java and the system.")
final class VersionCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "doors %s, PostgreSQL %s, Java %s, %s %s%n",
            version(),
            LocalDatabase.version(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
    return 0;
  }

  /** Of the command line, and of the template that it belongs to. */
  static String version() throws IOException {
    Properties build = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("build.properties")) {
      build.load(in);
    }
    return build.getProperty("version");
  }
}
