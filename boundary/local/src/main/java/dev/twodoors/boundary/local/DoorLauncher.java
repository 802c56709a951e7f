package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Another way to start a door than as the packaged application. */
public interface DoorLauncher {

  /**
   * @param configuration a properties file for the door, for its owner alone to read
   * @param log where its output has to go
   * @return the process whose end is the door's end
   */
  Process start(Door door, Path configuration, Path log) throws IOException;

  /** How long a start may take. What cannot start ends by itself; this only ends what hangs. */
  default Duration patience() {
    return Duration.ofMinutes(10);
  }

  /**
   * Returns when it makes sense to ask a door again that has answered with a failure.
   *
   * @param inVain becomes true when waiting longer makes no sense
   */
  default void awaitMended(Door door, BooleanSupplier inVain) {}
}
