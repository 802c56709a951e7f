package dev.twodoors.boundary.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a {@link LocalStack} shall be like. {@link #start} begins it. */
public final class LocalStackPlan {

  private final ProjectSettings settings;
  private final boolean temporary;
  private final Map<String, Integer> ports = new HashMap<>();
  private final Map<String, String> configuration = new TreeMap<>();
  private final Map<String, URI> others = new TreeMap<>();
  private Supplier<LocalDatabase> database;
  private LocalSecrets secrets;
  private DoorLauncher launcher;
  private Path logs;
  private Consumer<String> progress = line -> {};

  LocalStackPlan(ProjectSettings settings, boolean temporary) {
    this.settings = settings;
    this.temporary = temporary;
    this.database =
        () -> temporary ? LocalDatabase.temporary(settings) : LocalDatabase.joinOrStart(settings);
  }

  /** The port of a door, instead of the usual or a free one. */
  public LocalStackPlan port(String door, int port) {
    ports.put(settings.door(door).name(), port);
    return this;
  }

  /** Another database; called on start, and closed with the stack. */
  public LocalStackPlan database(Supplier<LocalDatabase> other) {
    database = other;
    return this;
  }

  /** A property for all doors, over what they are told otherwise. */
  public LocalStackPlan configuration(String key, String value) {
    configuration.put(key, value);
    return this;
  }

  /** Where something else of this run answers, for {@link LocalStack#addressesOf}. */
  public LocalStackPlan address(String name, URI address) {
    others.put(name, address);
    return this;
  }

  /** The folder for the doors' logs, instead of {@code .doors/local/logs}. */
  public LocalStackPlan logs(Path folder) {
    logs = folder;
    return this;
  }

  /** Another way to start the doors than as packaged applications. */
  public LocalStackPlan launcher(DoorLauncher other) {
    launcher = other;
    return this;
  }

  /** Is told in a line what has been reached. */
  public LocalStackPlan progress(Consumer<String> listener) {
    progress = listener;
    return this;
  }

  /**
   * Starts database and doors and returns when all are ready.
   *
   * @throws LocalProblem when something is in the way; nothing is left running then
   */
  public LocalStack start() {
    if (launcher == null) {
      settings.doors().forEach(this::refuseUnbuilt);
    }
    secrets = temporary ? LocalSecrets.inMemory() : LocalSecrets.of(settings);
    if (temporary) {
      settings.doors().forEach(door -> ports.computeIfAbsent(door.name(), any -> Ports.anyFree()));
    }
    LocalStack stack = temporary ? throwAway() : claimed();
    try {
      stack.startDoors();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /**
   * Stops what a killed launcher left, and looks whether a start could succeed, to say so before a
   * long build.
   *
   * @throws LocalProblem when the project already runs on this machine, or a port is taken
   */
  public void refuseWhenTaken() {
    RunClaim.clear(settings);
    settings.doors().forEach(this::refuseTakenPort);
  }

  private LocalStack throwAway() {
    Path folder = ThrowAwayFolder.create();
    try {
      return new LocalStack(
          this,
          database.get(),
          folder,
          ThrowAwayFolder.parts(folder),
          () -> ThrowAwayFolder.remove(folder));
    } catch (RuntimeException e) {
      ThrowAwayFolder.removeQuietly(folder);
      throw e;
    }
  }

  private LocalStack claimed() {
    RunClaim claim = RunClaim.take(settings, addresses());
    try {
      settings.doors().forEach(this::refuseTakenPort);
      progress.accept("starting PostgreSQL");
      return new LocalStack(this, database.get(), claim.folder(), claim.parts(), claim);
    } catch (RuntimeException e) {
      try {
        claim.close();
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  /** The addresses the doors will have, in the order of the settings, and others after them. */
  public List<String> addresses() {
    return Stream.concat(
            settings.doors().stream()
                .map(door -> door.name() + " " + RunningDoor.address(port(door))),
            others.entrySet().stream().map(other -> other.getKey() + " " + other.getValue()))
        .toList();
  }

  boolean isTemporary() {
    return temporary;
  }

  ProjectSettings settings() {
    return settings;
  }

  LocalSecrets secrets() {
    return secrets;
  }

  int port(Door door) {
    return ports.getOrDefault(door.name(), door.port());
  }

  DoorLauncher launcher() {
    return launcher == null ? new DoorProcess(settings) : launcher;
  }

  Map<String, String> configuration() {
    return configuration;
  }

  Path logFolder(Path folder) {
    if (logs != null) {
      return logs;
    }
    return temporary ? folder.resolve("logs") : settings.localFolder().resolve("logs");
  }

  Consumer<String> progress() {
    return progress;
  }

  private void refuseTakenPort(Door door) {
    if (!Ports.isFree(port(door))) {
      throw LocalProblem.taken(
          "Port " + port(door) + " of the door '" + door.name() + "' is taken by another program.",
          "End that program, or choose another port: --port " + door.name() + "=NUMBER.");
    }
  }

  private void refuseUnbuilt(Door door) {
    Path jar = door.jar(settings.root());
    if (!Files.exists(jar)) {
      throw LocalProblem.environment(
          "The door '" + door.name() + "' is not built: there is no " + jar + ".",
          "Build it: ./mvnw package -DskipTests -pl " + door.module() + " -am");
    }
  }
}
