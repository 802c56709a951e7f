package dev.twodoors.boundary.testing.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The test's own look at the database of the door or module that it runs, beside the application
 * and with the owner's rights: what another program, another window or a crash would do there.
 * Values are given as text and cast in the statement. SQL that fails ends the test.
 */
public final class Database {
  private Database() {}

  /** One statement or several, without values. */
  public static void execute(String sql) {
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * @return how many rows it changed
   */
  public static int change(String sql, String... values) {
    return prepared(sql, values, PreparedStatement::executeUpdate);
  }

  /** The first column of the first row. */
  public static long number(String sql, String... values) {
    return Long.parseLong(text(sql, values));
  }

  /** The first column of the first row. */
  public static String text(String sql, String... values) {
    return column(sql, values).getFirst();
  }

  /** The first column of each row. */
  public static List<String> column(String sql, String... values) {
    return prepared(
        sql,
        values,
        statement -> {
          var column = new ArrayList<String>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              column.add(rows.getString(1));
            }
          }
          return column;
        });
  }

  /**
   * What tells whether anything that is kept was changed, but for what is kept of refusals, too:
   * audit records and the answers under request keys. Each row has the number of the transaction
   * that wrote it.
   */
  public static String everything() {
    return text(
        """
        SELECT string_agg(query_to_xml(
            format('SELECT count(*), sum(xmin::text::bigint) FROM %I.%I', schemaname, tablename),
            true, false, '')::text, '' ORDER BY schemaname, tablename)
        FROM pg_tables
        WHERE schemaname IN ('public', 'web', 'boundary') AND tablename !~ '^(audit|request_key|flyway)'
        """);
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

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private static <T> T prepared(String sql, String[] values, Work<T> work) {
    try (var connection = asOwner();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Connection connection(String role) throws SQLException {
    return DriverManager.getConnection(
        config("database.url"), config(role + ".username"), config(role + ".password"));
  }

  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
