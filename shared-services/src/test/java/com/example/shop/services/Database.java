package com.example.shop.services;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The test's own look at the database, beside the application. */
@Singleton
public class Database {
  @ConfigProperty(name = "database.url")
  String url;

  @ConfigProperty(name = "database.username")
  String user;

  @ConfigProperty(name = "database.password")
  String password;

  @ConfigProperty(name = "database.owner.username")
  String owner;

  @ConfigProperty(name = "database.owner.password")
  String ownerPassword;

  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url, owner, ownerPassword);
  }

  public Connection asApplication() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  public void execute(String sql) throws SQLException {
    try (var connection = asOwner();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of each row. */
  public List<String> column(String sql) throws SQLException {
    try (var connection = asOwner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  public long count(String sql) throws SQLException {
    return Long.parseLong(column(sql).getFirst());
  }
}
