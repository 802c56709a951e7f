package dev.twodoors.boundary.tools;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A way to get a tool that this machine lacks. */
interface Source {

  /** What is being done, for a person who waits; empty when this way is not open here. */
  String says(Tool tool, Machine machine);

  /**
   * Does it.
   *
   * @param log takes what the programs at work say
   * @return where the tool may be now; nothing when it could not be had
   */
  Stream<Path> fetch(Tool tool, Machine machine, Path log);
}
