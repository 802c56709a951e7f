package dev.twodoors.boundary.testing.services;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The test's own look at the database of the door or module that it runs, beside the application
 * and with the owner's rights. SQL that fails ends the test.
 */
public final class Database {
  private Database() {}

  public static void execute(String sql) {
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row. */
  public static long number(String sql) {
    return Long.parseLong(column(sql).getFirst());
  }

  /** The first column of each row. */
  public static List<String> column(String sql) {
    try (var connection = asOwner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * Statements that the application's role has sent since the last reset, but for BEGIN and COMMIT.
   */
  public static long statements() {
    return number(
        String.format(
            Locale.ROOT,
            """
        SELECT coalesce(sum(calls), 0) FROM pg_stat_statements
        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND userid = (SELECT oid FROM pg_roles WHERE rolname = '%s')
          AND query !~* '^(begin|commit|rollback$)'
        """,
            config("database.username")));
  }

  public static void forgetStatements() {
    execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    execute("SELECT pg_stat_statements_reset()");
  }

  /** With the rights of the application. */
  public static Connection asApplication() throws SQLException {
    return connection("database");
  }

  private static Connection asOwner() throws SQLException {
    return connection("database.owner");
  }

  private static Connection connection(String role) throws SQLException {
    return DriverManager.getConnection(
        config("database.url"), config(role + ".username"), config(role + ".password"));
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
