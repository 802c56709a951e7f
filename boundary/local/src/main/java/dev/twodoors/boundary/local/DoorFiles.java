package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files of the doors' processes in one {@link LocalStack}.
 *
 * @param folder where their configuration is
 */
record DoorFiles(LocalStackPlan plan, LocalDatabase database, Path folder) {

  /** Writes what a process is told. */
  Path configuration(Door door, String name, int port, Map<String, String> ofItsOwn) {
    Map<String, String> keys =
        DoorConfiguration.of(plan.settings(), door, database, plan.secrets(), port);
    keys.putAll(plan.configuration());
    keys.putAll(ofItsOwn);
    Path file = folder.resolve(name + ".properties");
    try {
      DoorProcess.write(file, keys);
      return file;
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }

  /** Where a process' output goes; without what the last one of that name said. */
  Path log(String name) {
    Path log = plan.logFolder(folder).resolve(name + ".log");
    try {
      Files.createDirectories(log.getParent());
      Files.deleteIfExists(log);
      return log;
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }
}
