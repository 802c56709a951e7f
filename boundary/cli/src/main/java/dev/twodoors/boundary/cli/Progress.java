package dev.twodoors.boundary.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** Prints what has been reached, at once. */
record Progress(PrintWriter out) implements Consumer<String> {

  @Override
  public void accept(String line) {
    out.println(line);
    out.flush();
  }
}
