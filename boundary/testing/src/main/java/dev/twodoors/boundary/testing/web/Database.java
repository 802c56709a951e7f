package dev.twodoors.boundary.testing.web;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The other side of the door: what another program, another window or a crash would do there.
 * Speaks SQL with the owner's rights; values are given as text and cast in the statement.
 */
public final class Database {
  private Database() {}

  /** The last part of a path. */
  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The first column of the first row. */
  public static long number(String sql, String... values) {
    return Long.parseLong(text(sql, values));
  }

  /** The first column of the first row. */
  public static String text(String sql, String... values) {
    return with(
        sql,
        values,
        statement -> {
          var rows = statement.executeQuery();
          rows.next();
          return rows.getString(1);
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
   * @return how many rows it changed
   */
  public static int change(String sql, String... values) {
    return with(sql, values, PreparedStatement::executeUpdate);
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private static <T> T with(String sql, String[] values, Work<T> work) {
    var config = ConfigProvider.getConfig();
    try (var connection =
            DriverManager.getConnection(
                config.getValue("database.url", String.class),
                config.getValue("database.owner.username", String.class),
                config.getValue("database.owner.password", String.class));
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
