package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs a door once more, beside those in use, so that its JVM writes the {@link StartCache}. */
final class StartTraining {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final DoorProcess launcher;
  private final StartCache cache;
  private final DoorFiles files;
  private final Parts parts;
  private final boolean behind;
  private Process process;
  private boolean cancelled;

  /**
   * @param behind whether somebody works with the doors meanwhile, and nobody waits for the end
   */
  StartTraining(ProjectSettings settings, DoorFiles files, Parts parts, boolean behind) {
    this.launcher = new DoorProcess(settings);
    this.cache = new StartCache(settings);
    this.files = files;
    this.parts = parts;
    this.behind = behind;
  }

  /**
   * Trains those doors that need it, one after the other.
   *
   * @throws LocalProblem when a door did not start, or left no cache
   */
  void of(List<Door> doors) {
    for (Door door : doors) {
      if (!isCancelled() && cache.isWanted(door)) {
        train(door);
      }
    }
  }

  /** Ends a training under way at once. */
  synchronized void cancel() {
    cancelled = true;
    if (process != null) {
      kill(process);
    }
  }

  private void train(Door door) {
    String name = door.name() + "-training";
    int port = Ports.anyFree();
    Path configuration = files.configuration(door, name, port, Map.of());
    Path log = files.log(name);
    try (StartCache.Draft draft = cache.draft(door)) {
      Process trained = begin(door, configuration, log, draft);
      try {
        DoorProcess.awaitReady(
            door, trained, RunningDoor.address(port), log, launcher, this::isCancelled);
        trained.destroy();
        Waiting.until(PATIENCE, () -> !Liveness.runs(trained.toHandle()));
      } finally {
        kill(trained);
      }
      if (!isCancelled() && !draft.keep()) {
        throw LocalProblem.part(
            "The door '" + door.name() + "' left no cache for faster starts.",
            "Its log is " + log + ".");
      }
      Files.deleteIfExists(configuration);
    } catch (IOException e) {
      throw Folders.problem(log.getParent(), e);
    } catch (LocalProblem e) {
      if (!isCancelled()) {
        throw e;
      }
    }
  }

  private synchronized Process begin(
      Door door, Path configuration, Path log, StartCache.Draft draft) throws IOException {
    if (cancelled) {
      throw LocalProblem.part("The stack has been stopped.", "Start a new one.");
    }
    process = launcher.train(door, configuration, log, behind, draft.options());
    parts.add(process.toHandle());
    return process;
  }

  private synchronized boolean isCancelled() {
    return cancelled;
  }

  /** With the process below it, which puts the cache together. */
  private static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
    below.forEach(each -> Liveness.ended(each, Duration.ofSeconds(5)));
    process.onExit().join();
  }
}
