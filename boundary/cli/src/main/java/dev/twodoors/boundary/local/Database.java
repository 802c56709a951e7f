package dev.twodoors.boundary.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates the project's database and roles in a server that is up, again and again without harm.
 */
final class Database {

  private final int port;
  private final Credentials superuser;

  Database(int port, Credentials superuser) {
    this.port = port;
    this.superuser = superuser;
  }

  static String url(int port, String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  /** The names are checked when the settings are read, so they can stand in a statement. */
  void create(String name, Credentials owner, Credentials user, boolean countStatements)
      throws SQLException {
    try (Connection server = connect("postgres")) {
      role(server, owner);
      role(server, user);
      if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        execute(server, "CREATE DATABASE " + name + " OWNER " + owner.username());
      }
      execute(server, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
      execute(server, "GRANT CONNECT ON DATABASE " + name + " TO " + user.username());
      execute(server, "GRANT pg_read_all_stats TO " + owner.username());
    }
    if (countStatements) {
      try (Connection database = connect(name)) {
        execute(database, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        execute(
            database, "GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO " + owner.username());
      }
    }
  }

  private void role(Connection server, Credentials role) throws SQLException {
    if (!exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.username())) {
      execute(server, "CREATE ROLE " + role.username() + " LOGIN");
    }
    execute(
        server,
        "ALTER ROLE " + role.username() + " PASSWORD '" + role.password().replace("'", "''") + "'");
  }

  private Connection connect(String name) throws SQLException {
    return DriverManager.getConnection(url(port, name), superuser.username(), superuser.password());
  }

  private static boolean exists(Connection server, String query, String name) throws SQLException {
    try (PreparedStatement statement = server.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void execute(Connection server, String text) throws SQLException {
    try (Statement statement = server.createStatement()) {
      statement.execute(text);
    }
  }
}
