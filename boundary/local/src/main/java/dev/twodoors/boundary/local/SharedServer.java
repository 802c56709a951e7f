package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The lasting server of a project, shared by all processes of this machine that work on it. */
final class SharedServer {

  private final ProjectSettings settings;
  private final Path folder;
  private final Path passwords;
  private final Holders holders;
  private final Thread atExit = new Thread(() -> leave(server()), "leave PostgreSQL");
  private Path holder;

  SharedServer(ProjectSettings settings) {
    this.settings = settings;
    this.folder = settings.localFolder().resolve("postgres");
    this.passwords = folder.resolve("passwords.properties");
    this.holders = new Holders(folder.resolve("holders"));
  }

  LocalDatabase join() {
    return opened(this::joinLocked);
  }

  LocalDatabase fresh() {
    return opened(
        () -> {
          List<Long> others = holders.present();
          if (!others.isEmpty()) {
            throw LocalProblem.taken(
                "The local database is in use by process " + others + ".",
                "End it first; --fresh throws the data away.");
          }
          PostgresServer server = server();
          server.stop();
          Folders.delete(server.data());
          return joinLocked();
        });
  }

  /** From the first step on, the end of this process leaves nothing running. */
  private LocalDatabase opened(FolderLock.Step<LocalDatabase> step) {
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      return locked(step);
    } catch (RuntimeException e) {
      ShutdownHooks.withdraw(atExit);
      throw e;
    }
  }

  private LocalDatabase joinLocked() throws IOException {
    PostgresServer server = server();
    DataFolder.check(server.data());
    boolean shared = !holders.present().isEmpty();
    if (!shared) {
      server.stop();
    }
    if (!server.isCreated()) {
      Passwords fresh = Passwords.random();
      fresh.keepIn(passwords);
      server.create(fresh.superuser());
    }
    Passwords kept = kept();
    int port = Postmaster.of(server.data()).map(Postmaster::port).orElse(0);
    if (port == 0) {
      port = server.start(preferredPort(), ServerSettings.lasting(server.hasStatementCounter()));
      Files.writeString(portFile(), String.valueOf(port));
    }
    return opened(server, kept, port);
  }

  private LocalDatabase opened(PostgresServer server, Passwords kept, int port) throws IOException {
    DatabaseNames names = settings.database();
    Credentials owner = new Credentials(names.owner(), kept.owner());
    Credentials user = new Credentials(names.user(), kept.user());
    holder = holders.enter();
    try {
      new Database(port, new Credentials(PostgresServer.SUPERUSER, kept.superuser()))
          .create(names.name(), owner, user, server.hasStatementCounter());
    } catch (SQLException e) {
      leaveLocked(server);
      throw LocalProblem.environment(
          "The local PostgreSQL refuses its own passwords or names: " + e.getMessage(),
          "./doors run --fresh begins with new data.",
          e);
    }
    return new LocalDatabase(
        Database.url(port, names.name()), owner, user, server, atExit, () -> leave(server));
  }

  private void leave(PostgresServer server) {
    locked(
        () -> {
          leaveLocked(server);
          return null;
        });
  }

  private void leaveLocked(PostgresServer server) throws IOException {
    if (holder != null) {
      holders.leave(holder);
    }
    if (holders.present().isEmpty()) {
      server.stop();
    }
  }

  private Passwords kept() throws IOException {
    if (!Files.exists(passwords)) {
      throw LocalProblem.environment(
          "The passwords of the local database are missing: " + passwords + ".",
          "Bring the file back, or begin with new data: ./doors run --fresh.");
    }
    return Passwords.keptIn(passwords);
  }

  private int preferredPort() throws IOException {
    if (settings.databasePort() != 0) {
      return settings.databasePort();
    }
    try {
      return Files.exists(portFile()) ? Integer.parseInt(Files.readString(portFile()).strip()) : 0;
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }

  private Path portFile() {
    return folder.resolve("port");
  }

  private PostgresServer server() {
    return new PostgresServer(folder.resolve("data"), folder.resolve("postgres.log"));
  }

  private <T> T locked(FolderLock.Step<T> step) {
    try {
      OwnerOnly.folder(settings.localFolder());
      OwnerOnly.folder(folder);
      return FolderLock.holding(folder.resolve("lock"), step);
    } catch (IOException e) {
      throw Folders.problem(folder, e);
    }
  }
}
