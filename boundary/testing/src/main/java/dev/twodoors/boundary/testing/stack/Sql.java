package dev.twodoors.boundary.testing.stack;

import dev.twodoors.boundary.local.LocalDatabase;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database behind the doors' back, with the owner's rights. */
public final class Sql {
  private final LocalDatabase database;

  Sql(LocalDatabase database) {
    this.database = database;
  }

  public int change(String sql, Object... values) {
    return prepared(sql, values, PreparedStatement::executeUpdate);
  }

  /** Several statements in one transaction. */
  public void script(String sql) {
    try (var connection = database.connectAsOwner();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The only column of the only row. */
  public long number(String sql, Object... values) {
    return Long.parseLong(texts(sql, values).getFirst());
  }

  /** The first column of all rows. */
  public List<String> texts(String sql, Object... values) {
    return prepared(
        sql,
        values,
        statement -> {
          var texts = new ArrayList<String>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              texts.add(rows.getString(1));
            }
          }
          return texts;
        });
  }

  private interface Step<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private <T> T prepared(String sql, Object[] values, Step<T> step) {
    try (var connection = database.connectAsOwner();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return step.run(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
