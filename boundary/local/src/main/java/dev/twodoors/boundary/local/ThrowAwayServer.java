package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A server for tests in a folder of its own. */
final class ThrowAwayServer {

  private ThrowAwayServer() {}

  static LocalDatabase start(DatabaseNames names) {
    Path folder = ThrowAwayFolder.create();
    Thread atExit =
        new Thread(() -> ThrowAwayFolder.removeQuietly(folder), "remove " + folder.getFileName());
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      return start(
          names, ThrowAwayFolder.server(folder), atExit, () -> ThrowAwayFolder.remove(folder));
    } catch (SQLException e) {
      ThrowAwayFolder.removeQuietly(folder);
      throw LocalProblem.environment(
          "A throw-away database could not be set up: " + e.getMessage(), "Start again.", e);
    } catch (IOException e) {
      ThrowAwayFolder.removeQuietly(folder);
      throw Folders.problem(folder, e);
    } catch (RuntimeException e) {
      ThrowAwayFolder.removeQuietly(folder);
      throw e;
    }
  }

  private static LocalDatabase start(
      DatabaseNames names, PostgresServer server, Thread atExit, AutoCloseable release)
      throws IOException, SQLException {
    Passwords passwords = Passwords.random();
    Credentials owner = new Credentials(names.owner(), passwords.owner());
    Credentials user = new Credentials(names.user(), passwords.user());
    server.create(passwords.superuser());
    int port = server.start(0, ServerSettings.throwAway(server.hasStatementCounter()));
    new Database(port, new Credentials(PostgresServer.SUPERUSER, passwords.superuser()))
        .create(names.name(), owner, user, server.hasStatementCounter());
    return new LocalDatabase(
        Database.url(port, names.name()), owner, user, server, atExit, release);
  }
}
