package dev.twodoors.boundary.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** A command as a user gives it, in a project, and what it said. */
final class CommandRun {

  private final Path root;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  CommandRun(Path root) {
    this.root = root;
  }

  int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    CommandLine line = Doors.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    System.setProperty("doors.root", root.toString());
    try {
      return line.execute(arguments);
    } finally {
      System.clearProperty("doors.root");
    }
  }

  String out() {
    return out.toString().replace("\r\n", "\n");
  }

  String err() {
    return err.toString().replace("\r\n", "\n");
  }
}
