package dev.twodoors.boundary.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A real PostgreSQL with the project's database and its two roles: the owner, who runs migrations,
 * and the application's user, who may only connect until a migration grants more. Nobody but a
 * holder of the passwords gets in; it listens on this machine alone, in UTC.
 *
 * <p>Close it when done. All methods throw {@link LocalProblem} with a message for a person.
 */
public final class LocalDatabase implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String jdbcUrl;
  private final Credentials owner;
  private final Credentials user;
  private final PostgresServer server;
  private final AutoCloseable release;
  private final Thread atExit;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private long letGo = -1;
  private volatile boolean closed;

  /**
   * @param server null for one that somebody else runs
   * @param atExit stops the server when the process ends, null for one that somebody else runs
   */
  LocalDatabase(
      String jdbcUrl,
      Credentials owner,
      Credentials user,
      PostgresServer server,
      Thread atExit,
      AutoCloseable release) {
    this.jdbcUrl = jdbcUrl;
    this.owner = owner;
    this.user = user;
    this.server = server;
    this.atExit = atExit;
    this.release = release;
    if (server != null) {
      watch();
    }
  }

  /** Of the PostgreSQL that comes along, such as 18.6.0. */
  public static String version() {
    return PostgresBinaries.version();
  }

  /**
   * The project's lasting database, in {@code .doors/local/postgres}. Joins its server when that is
   * up, else starts it. The last one to close it, of all processes, stops the server; the data
   * stays.
   */
  public static LocalDatabase joinOrStart(ProjectSettings settings) {
    return new SharedServer(settings).join();
  }

  /**
   * As {@link #joinOrStart}, after its data has been thrown away.
   *
   * @throws LocalProblem when another process uses the database right now
   */
  public static LocalDatabase fresh(ProjectSettings settings) {
    return new SharedServer(settings).fresh();
  }

  /**
   * A database of its own in a throw-away folder, for tests: fast, since it may forget everything
   * when the machine fails. Closing it, or the end of this process, removes it; what a killed
   * process left is removed by the next call.
   */
  public static LocalDatabase temporary(ProjectSettings settings) {
    return temporary(settings.database());
  }

  /** As {@link #temporary(ProjectSettings)}, for a caller without a project. */
  public static LocalDatabase temporary(DatabaseNames names) {
    return ThrowAwayServer.start(names);
  }

  /**
   * A database somebody else runs. Nothing is created in it, nothing is stopped.
   *
   * @param jdbcUrl such as {@code jdbc:postgresql://localhost:5432/shop}
   * @throws LocalProblem when one of the roles cannot connect
   */
  public static LocalDatabase existing(String jdbcUrl, Credentials owner, Credentials user) {
    if (!jdbcUrl.startsWith("jdbc:postgresql://")) {
      throw LocalProblem.environment(
          "'" + jdbcUrl + "' is no address of a PostgreSQL.",
          "Write it like jdbc:postgresql://localhost:5432/name.");
    }
    LocalDatabase database = new LocalDatabase(jdbcUrl, owner, user, null, null, () -> {});
    database.probe(owner);
    database.probe(user);
    return database;
  }

  public String jdbcUrl() {
    return jdbcUrl;
  }

  /** Owns the database, runs the migrations. */
  public Credentials owner() {
    return owner;
  }

  /** The running application's role. */
  public Credentials user() {
    return user;
  }

  /** A connection with the owner's rights. */
  public Connection connectAsOwner() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, owner.username(), owner.password());
  }

  /** A connection with the running application's rights. */
  public Connection connectAsUser() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user.username(), user.password());
  }

  /** Whether the owner can read {@code pg_stat_statements}. False for an existing database. */
  public boolean countsStatements() {
    return server != null && server.hasStatementCounter();
  }

  /** The server's process id, or -1 when there is none, or somebody else runs it. */
  public synchronized long pid() {
    return server == null
        ? -1
        : Postmaster.of(server.data()).map(found -> found.process().pid()).orElse(-1L);
  }

  /**
   * Completes when the server has ended without being asked to by {@link #close}, {@link
   * #stopServer} or {@link #killServer}. Never for an existing database.
   */
  public CompletableFuture<Void> ended() {
    return ended;
  }

  /** Stops the server in good order and leaves it away, to see what the doors make of it. */
  public synchronized void stopServer() {
    letGo = pid();
    serverDoes(() -> own().stop());
  }

  /** Kills the server as a power cut would, to see what the doors make of it. */
  public synchronized void killServer() {
    letGo = pid();
    Postmaster.of(own().data())
        .ifPresent(
            found -> {
              found.process().destroyForcibly();
              Liveness.ended(found.process(), PATIENCE);
            });
  }

  /**
   * Starts the server again, on the same port, after {@link #stopServer} or {@link #killServer}.
   */
  public synchronized void startServer() {
    serverDoes(() -> own().startAgain());
    watch();
  }

  /** Somebody with a wider view closes this one at the end of the process. */
  void leaveExitTo(Thread other) {
    if (atExit != null && atExit != other) {
      ShutdownHooks.withdraw(atExit);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    serverDoes(release::close);
    leaveExitTo(null);
  }

  private PostgresServer own() {
    if (server == null) {
      throw LocalProblem.environment(
          "Somebody else runs " + jdbcUrl + ".", "Stop and start it where it was started.");
    }
    return server;
  }

  private void watch() {
    ProcessHandle process =
        Postmaster.of(server.data())
            .orElseThrow(() -> LocalProblem.part("The local PostgreSQL ended.", "Start again."))
            .process();
    Thread.ofVirtual().name("watch PostgreSQL").start(() -> awaitEnd(process));
  }

  private void awaitEnd(ProcessHandle process) {
    while (!Liveness.ended(process, PATIENCE)) {
      if (closed) {
        return;
      }
    }
    reportEnd(process.pid());
  }

  private synchronized void reportEnd(long pid) {
    if (!closed && pid != letGo) {
      ended.complete(null);
    }
  }

  private interface Step {
    void run() throws Exception;
  }

  private void serverDoes(Step step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw LocalProblem.part(
          "The local PostgreSQL (pid " + pid() + ") did not obey: " + e.getMessage(),
          "See that its disk has space and its folder is readable.");
    }
  }

  private void probe(Credentials role) {
    try {
      DriverManager.getConnection(jdbcUrl, role.username(), role.password()).close();
    } catch (SQLException e) {
      throw LocalProblem.environment(
          "Cannot connect to " + jdbcUrl + " as " + role.username() + ": " + e.getMessage(),
          "Check address, user and password; compose.yaml shows how both roles are made.",
          e);
    }
  }
}
