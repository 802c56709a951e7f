package com.example.shop.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** The test's own look at the database, beside the application. */
final class Database {
  private Database() {}

  static void execute(String sql) {
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static long number(String sql) {
    try (var connection = asOwner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * Statements that the application's role has sent since the last reset, but for BEGIN and COMMIT.
   */
  static long statements() {
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

  static void forgetStatements() {
    execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    execute("SELECT pg_stat_statements_reset()");
  }

  private static Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        config("database.url"),
        config("database.owner.username"),
        config("database.owner.password"));
  }

  // sample:begin
  /** Adds products FILL-000001 and so on, with stock. */
  static void fill(int products) {
    execute(
        String.format(
            Locale.ROOT,
            """
        INSERT INTO product (sku, name, description, category, amount, currency)
        SELECT 'FILL-' || lpad(n::text, 6, '0'), 'Filler ' || n, 'Fills the shelf.', 'PAPER', 100, 'EUR'
        FROM generate_series(1, %d) AS n ON CONFLICT DO NOTHING
        """,
            products));
    execute(
        "INSERT INTO stock_item (sku, on_hand) SELECT sku, 50 FROM product ON CONFLICT DO NOTHING");
  }

  // sample:end
  private static String config(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
