package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Path;

/** Another way to start a door than as the packaged application. */
public interface DoorLauncher {

  /**
   * @param configuration a properties file for the door, for its owner alone to read
   * @param log where its output has to go
   * @return the process whose end is the door's end
   */
  Process start(Door door, Path configuration, Path log) throws IOException;
}
