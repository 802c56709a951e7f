package dev.twodoors.boundary.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Creates, starts and stops the server of one data folder. The server leads a session of its own
 * (pg_ctl sees to that), so Ctrl-C in a terminal does not take it away from under the doors.
 */
final class PostgresServer {

  static final String SUPERUSER = "postgres";

  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofMinutes(1);
  private static final int ATTEMPTS = 3;

  private final Path programs = PostgresBinaries.unpacked();
  private final Path data;
  private final Path log;

  PostgresServer(Path data, Path log) {
    this.data = data;
    this.log = log;
  }

  Path data() {
    return data;
  }

  boolean isCreated() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  /** Whether these binaries can count statements. */
  boolean hasStatementCounter() {
    return Files.exists(programs.resolve("share/postgresql/extension/pg_stat_statements.control"));
  }

  /** Makes a new data folder in which nobody is trusted without a password. */
  void create(String superuserPassword) throws IOException {
    Path draft = data.resolveSibling(data.getFileName() + ".new");
    Folders.delete(draft);
    OwnerOnly.folder(draft);
    Path password = draft.resolveSibling("initial-password");
    OwnerOnly.write(password, superuserPassword + "\n");
    try {
      Output output =
          run(
              START,
              program("initdb"),
              "--pgdata=" + draft,
              "--username=" + SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-sync",
              "--no-instructions");
      if (output.exitCode != 0) {
        throw failure("create its data folder", output.lines());
      }
      Files.move(draft, data);
    } finally {
      Files.deleteIfExists(password);
      Folders.delete(draft);
    }
  }

  /**
   * @param preferredPort 0 for any free one; another is taken when this one is not free
   * @return the port it listens on
   */
  int start(int preferredPort, Map<String, String> settings) throws IOException {
    Postmaster.forgetDead(data);
    List<String> said = List.of();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = attempt == 0 && isFree(preferredPort) ? preferredPort : Ports.anyFree();
      writeSettings(port, settings);
      said = attemptStart();
      if (said.isEmpty()) {
        return port;
      }
    }
    throw failure("start", said);
  }

  /** Starts it with the settings and the port it had. */
  void startAgain() throws IOException {
    Postmaster.forgetDead(data);
    List<String> said = List.of();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      said = attemptStart();
      if (said.isEmpty()) {
        return;
      }
    }
    throw failure("start", said);
  }

  /** Nothing when it is up, else what it said. */
  private List<String> attemptStart() throws IOException {
    Files.deleteIfExists(log);
    Output output =
        run(
            START.plusSeconds(5),
            program("pg_ctl"),
            "start",
            "--pgdata=" + data,
            "--log=" + log,
            "--wait",
            "--timeout=" + START.toSeconds());
    if (output.exitCode == 0) {
      return List.of();
    }
    List<String> said = new ArrayList<>(output.lines());
    said.addAll(Folders.tail(log, 12));
    return said;
  }

  /** Stops the server, when there is one, and waits until it is gone. */
  void stop() throws IOException {
    Optional<Postmaster> server = Postmaster.of(data);
    if (server.isEmpty()) {
      return;
    }
    ProcessHandle process = server.get().process();
    for (String mode : List.of("fast", "immediate")) {
      run(
          STOP.plusSeconds(5),
          program("pg_ctl"),
          "stop",
          "--pgdata=" + data,
          "--mode=" + mode,
          "--wait",
          "--timeout=" + STOP.toSeconds());
      if (Postmaster.of(data).isEmpty() && Liveness.ended(process, STOP)) {
        return;
      }
    }
    process.destroyForcibly();
    Liveness.ended(process, STOP);
  }

  /** Every setting is stated here, so that a data folder behaves the same wherever it came from. */
  private void writeSettings(int port, Map<String, String> settings) throws IOException {
    StringBuilder text = new StringBuilder("# Written anew at every start.\n");
    text.append("port = ").append(port).append('\n');
    settings.forEach((name, value) -> text.append(name).append(" = '").append(value).append("'\n"));
    OwnerOnly.write(data.resolve("postgresql.conf"), text.toString());
  }

  private LocalProblem failure(String what, List<String> said) {
    String text = String.join("\n", said);
    if (text.contains("No space left on device")) {
      return Folders.fullDisk(data, null);
    }
    if (text.contains("cannot be run as root") || text.contains("unshare:")) {
      return LocalProblem.environment(
          "PostgreSQL refuses to run as root, and this machine does not let root step down (unshare).",
          "Start as an ordinary user, or use a PostgreSQL of your own with --database-url.");
    }
    if (text.contains("Permission denied") || text.contains("wrong ownership")) {
      return Folders.problem(data, new java.nio.file.AccessDeniedException(data.toString()));
    }
    return LocalProblem.environment(
        "The local PostgreSQL did not " + what + ":\n    " + String.join("\n    ", said),
        "Its log is " + log + "; ./doors run --fresh begins with new data.");
  }

  private String program(String name) {
    return programs.resolve("bin").resolve(name).toString();
  }

  private record Output(int exitCode, List<String> lines) {}

  /** Runs one of the programs. As root it runs in a user namespace, where it is nobody's root. */
  private Output run(Duration atMost, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      line.add("unshare");
      line.add("--user");
    }
    line.addAll(List.of(command));
    Path said = Files.createTempFile(data.toAbsolutePath().getParent(), "said-", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
      builder.redirectOutput(said.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("TZ", "UTC");
      Process process = builder.start();
      if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return new Output(-1, List.of("No answer within " + atMost.toSeconds() + " s."));
      }
      return new Output(process.exitValue(), Folders.tail(said, 12));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LocalProblem.part("Interrupted while waiting for PostgreSQL.", "Start again.");
    } finally {
      Files.deleteIfExists(said);
    }
  }

  private static boolean isFree(int port) {
    return port != 0 && Ports.isFree(port);
  }
}
