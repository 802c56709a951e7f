package dev.twodoors.boundary.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** One process of a door in a {@link LocalStack}. */
public final class RunningDoor {

  private final DoorLauncher launcher;
  private final Door door;
  private final int port;
  private final Path configuration;
  private final Path log;
  private final Parts parts;
  private final CompletableFuture<RunningDoor> ended = new CompletableFuture<>();
  private Process process;
  private boolean endWanted;

  RunningDoor(
      DoorLauncher launcher, Door door, int port, Path configuration, Path log, Parts parts) {
    this.launcher = launcher;
    this.door = door;
    this.port = port;
    this.configuration = configuration;
    this.log = log;
    this.parts = parts;
  }

  /** The door's name in the settings. */
  public String name() {
    return door.name();
  }

  /** Such as {@code http://localhost:8080/}. */
  public URI address() {
    return address(port);
  }

  static URI address(int port) {
    return URI.create("http://localhost:" + port + "/");
  }

  public synchronized long pid() {
    return process.pid();
  }

  public synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** Where its output goes. */
  public Path log() {
    return log;
  }

  /** Asks it to end and waits until it has. */
  public synchronized void stop() {
    endWanted = true;
    if (process != null) {
      Parts.stop(process.toHandle());
    }
  }

  /**
   * Ends it without warning, as {@code kill -9} does, and waits until it is gone: for the process
   * itself, since whoever is told of its end first may wait for this lock.
   */
  public synchronized void kill() {
    endWanted = true;
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LocalProblem.part("Interrupted while a door ended.", "Start again.");
    }
  }

  /**
   * Starts it again on its port after {@link #stop} or {@link #kill}, and waits until it is ready.
   */
  public void restart() {
    stop();
    begin();
    awaitReady(() -> false);
  }

  synchronized void begin() {
    if (!Ports.isFree(port)) {
      throw LocalProblem.taken(
          "Port " + port + " of the door '" + name() + "' is taken by another program.",
          "End that program, or choose another port: --port " + name() + "=NUMBER.");
    }
    try {
      process = launcher.start(door, configuration, log);
      parts.add(process.toHandle());
    } catch (IOException e) {
      throw Folders.problem(log.getParent(), e);
    }
    endWanted = false;
    Process started = process;
    started.onExit().thenRun(() -> reportEnd(started));
  }

  /**
   * @param inVain becomes true when waiting longer makes no sense
   */
  void awaitReady(BooleanSupplier inVain) {
    DoorProcess.awaitReady(door, process, address(), log, launcher, inVain);
  }

  /**
   * @throws LocalProblem with its last words when it ended without being asked to
   */
  synchronized void refuseEnded() {
    if (!endWanted && !process.isAlive()) {
      throw DoorProcess.ended(door, process, log);
    }
  }

  /** Completes when it ended without being asked to. */
  CompletableFuture<RunningDoor> ended() {
    return ended;
  }

  /** Tells outside of this lock: whoever listens takes locks of their own. */
  private void reportEnd(Process which) {
    if (endedUnasked(which)) {
      ended.complete(this);
    }
  }

  private synchronized boolean endedUnasked(Process which) {
    return !endWanted && which == process;
  }
}
