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

  /**
   * Names stand quoted in statements, so one may be a word of SQL; the settings refuse those that
   * PostgreSQL keeps for itself.
   */
  void create(String name, Credentials owner, Credentials user, boolean countStatements)
      throws SQLException {
    String database = quoted(name);
    String ownerName = quoted(owner.username());
    try (Connection server = connect("postgres")) {
      role(server, owner);
      role(server, user);
      if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        execute(server, "CREATE DATABASE " + database + " OWNER " + ownerName);
      }
      execute(server, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
      execute(server, "GRANT CONNECT ON DATABASE " + database + " TO " + quoted(user.username()));
      execute(server, "GRANT pg_read_all_stats TO " + ownerName);
    }
    if (countStatements) {
      try (Connection inside = connect(name)) {
        execute(inside, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        execute(inside, "GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO " + ownerName);
      }
    }
  }

  private void role(Connection server, Credentials role) throws SQLException {
    String name = quoted(role.username());
    if (!exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.username())) {
      execute(server, "CREATE ROLE " + name + " LOGIN");
    }
    execute(
        server, "ALTER ROLE " + name + " PASSWORD '" + role.password().replace("'", "''") + "'");
  }

  /** A name as SQL takes it whatever it is (PostgreSQL, 4.1.1, quoted identifiers). */
  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
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
