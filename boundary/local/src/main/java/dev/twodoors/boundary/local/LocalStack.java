package dev.twodoors.boundary.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The database and the packaged doors of a project as processes of this machine. When one part ends
 * without being asked to, the stack stops the others. Closing it stops everything it started.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.temporary(ProjectSettings.of(Path.of(""))).start()) {
 *   URI api = stack.door("api").address();
 *   String token = stack.tokens().mint("buyer");
 *   stack.door("api").kill();
 *   stack.door("api").restart();
 *   RunningDoor second = stack.startReplica("api");
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {

  private final LocalStackPlan plan;
  private final LocalDatabase database;
  private final Path folder;
  private final Parts parts;
  private final AutoCloseable release;
  private final DoorFiles files;
  private final StartTraining training;
  private final List<RunningDoor> doors = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private final Thread atExit;
  private volatile boolean complete;
  private volatile boolean closed;

  LocalStack(
      LocalStackPlan plan,
      LocalDatabase database,
      Path folder,
      Parts parts,
      AutoCloseable release) {
    this.plan = plan;
    this.database = database;
    this.folder = folder;
    this.parts = parts;
    this.release = release;
    this.files = new DoorFiles(plan, database, folder);
    this.training = new StartTraining(plan.settings(), files, parts, !plan.isTemporary());
    this.atExit = new Thread(this::closeAtExit, "stop the local stack");
    Runtime.getRuntime().addShutdownHook(atExit);
    database.leaveExitTo(atExit);
  }

  /** The stack of {@code ./doors run}: lasting data, the usual ports, once per project. */
  public static LocalStackPlan lasting(ProjectSettings settings) {
    return new LocalStackPlan(settings, false);
  }

  /** A stack for tests: throw-away data and keys, free ports, any number at a time. */
  public static LocalStackPlan temporary(ProjectSettings settings) {
    return new LocalStackPlan(settings, true);
  }

  /**
   * Where the parts of the project's lasting stack answer, by name, whichever process of this
   * machine started it; empty when none runs.
   */
  public static Map<String, URI> addressesOf(ProjectSettings settings) {
    return RunClaim.addresses(settings);
  }

  public LocalDatabase database() {
    return database;
  }

  /** Mints tokens that the doors of this stack accept. */
  public TokenMint tokens() {
    return new TokenMint(plan.settings(), plan.secrets());
  }

  /**
   * The first process of a door.
   *
   * @throws LocalProblem when the project has no such door
   */
  public RunningDoor door(String name) {
    return doors().stream()
        .filter(running -> running.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                LocalProblem.environment(
                    "No door '" + name + "' runs.",
                    "The doors are: " + plan.settings().doorNames() + "."));
  }

  /** Every running process of every door, replicas included, in the order of their start. */
  public List<RunningDoor> doors() {
    return List.copyOf(doors);
  }

  /** Starts one more process of a door on a free port, against the same database; waits for it. */
  public RunningDoor startReplica(String name) {
    return startReplica(name, Map.of());
  }

  /**
   * As {@link #startReplica(String)}, for an operator's mistake.
   *
   * @param configuration properties of this process alone, over all others
   */
  public RunningDoor startReplica(String name, Map<String, String> configuration) {
    RunningDoor replica = begin(plan.settings().door(name), Ports.anyFree(), configuration);
    replica.awaitReady(() -> false);
    return replica;
  }

  /**
   * Makes the next starts of the packaged doors faster: starts each once more, against the same
   * database, and ends it again. Takes some ten seconds a door, and none when that has been done
   * for this build or the JVM cannot do it. A lasting stack leaves the processor to whoever works
   * with it. Returns early when the stack is closed.
   *
   * @throws LocalProblem when a door could not be trained; the stack goes on
   */
  public void train() {
    training.of(plan.settings().doors());
  }

  /** Completes with a sentence when a part ended without being asked to; all others stop then. */
  public CompletableFuture<String> ended() {
    return ended;
  }

  /** Stops everything that was started. May be called again, and from any thread. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      training.cancel();
      doors.parallelStream().forEach(RunningDoor::stop);
      database.close();
      release.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw LocalProblem.part(
          "Not everything stopped: " + e.getMessage(), "Look in " + folder + ".");
    } finally {
      ShutdownHooks.withdraw(atExit);
    }
  }

  private void closeAtExit() {
    plan.progress().accept("stopping");
    close();
    plan.progress().accept("stopped");
  }

  void startDoors() {
    database.ended().thenRun(() -> partEnded("The local PostgreSQL ended."));
    List<RunningDoor> started = new ArrayList<>();
    for (Door door : plan.settings().doors()) {
      started.add(begin(door, plan.port(door), Map.of()));
    }
    for (RunningDoor door : started) {
      door.awaitReady(this::isBroken);
      refuseBroken();
      plan.progress().accept(door.name() + " is ready at " + door.address());
    }
    complete = true;
    refuseBroken();
  }

  private boolean isBroken() {
    return closed
        || database.ended().isDone()
        || doors().stream().anyMatch(door -> !door.isAlive());
  }

  /** While it starts, a part that ends is this thread's to tell. */
  private void refuseBroken() {
    doors().forEach(RunningDoor::refuseEnded);
    if (closed) {
      throw LocalProblem.part("The start was interrupted.", "Start again.");
    }
    if (database.ended().isDone()) {
      throw LocalProblem.part("The local PostgreSQL ended during the start.", "Start again.");
    }
  }

  private synchronized RunningDoor begin(Door door, int port, Map<String, String> ofItsOwn) {
    if (closed) {
      throw LocalProblem.part("The stack has been stopped.", "Start a new one.");
    }
    long same = doors.stream().filter(other -> other.name().equals(door.name())).count();
    String name = same == 0 ? door.name() : door.name() + "-" + (same + 1);
    Path configuration = files.configuration(door, name, port, ofItsOwn);
    Path log = files.log(name);
    RunningDoor running = new RunningDoor(plan.launcher(), door, port, configuration, log, parts);
    running.begin();
    doors.add(running);
    running
        .ended()
        .thenAccept(
            dead ->
                partEnded("The door '" + dead.name() + "' ended; its log is " + dead.log() + "."));
    return running;
  }

  private void partEnded(String sentence) {
    if (closed || !complete) {
      return;
    }
    Runnable stop =
        () -> {
          close();
          ended.complete(sentence);
        };
    new Thread(stop, "a part ended").start();
  }
}
