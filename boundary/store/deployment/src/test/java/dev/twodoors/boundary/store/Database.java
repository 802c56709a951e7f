package dev.twodoors.boundary.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The test's own look at the database, beside the application. */
public final class Database {
  private final String url;
  private final String user;
  private final String password;
  private final String owner;
  private final String ownerPassword;

  Database(String url, String user, String password, String owner, String ownerPassword) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.owner = owner;
    this.ownerPassword = ownerPassword;
  }

  /** The running application's. */
  static Database configured() {
    return new Database(
        configured("database.url"),
        configured("database.username"),
        configured("database.password"),
        configured("database.owner.username"),
        configured("database.owner.password"));
  }

  private static String configured(String key) {
    return ConfigProvider.getConfig().getValue(key, String.class);
  }

  Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, owner, ownerPassword);
  }

  Connection asApplication() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  void execute(String sql) throws SQLException {
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The columns of each row, separated by blanks. */
  List<String> rows(String sql) throws SQLException {
    try (var connection = asOwner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        var columns = new ArrayList<String>();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          columns.add(rows.getString(i));
        }
        found.add(String.join(" ", columns));
      }
      return found;
    }
  }
}
