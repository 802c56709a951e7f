package dev.twodoors.boundary.call;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Opens the transaction of a query with BEGIN READ ONLY, which costs no statement. The flag must be
 * on the connection before it joins the transaction: it is set when the pool hands the connection
 * out, and on the driver's own connection, because the pool's wrapper has joined by then.
 */
@Singleton
public class ReadOnlyConnections implements AgroalPoolInterceptor {
  private static final String KEY = ReadOnlyConnections.class.getName();

  private final TransactionSynchronizationRegistry transaction;

  ReadOnlyConnections(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /** Marks the running transaction, which must not have a connection yet. */
  void onlyReadInThisTransaction() {
    transaction.putResource(KEY, true);
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    set(
        connection,
        transaction.getTransactionStatus() == Status.STATUS_ACTIVE
            && transaction.getResource(KEY) != null);
  }

  @Override
  public void onConnectionReturn(Connection connection) {
    set(connection, false);
  }

  private static void set(Connection connection, boolean readOnly) {
    try {
      connection.unwrap(Connection.class).setReadOnly(readOnly);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the connection pool could not switch a connection to read-only " + readOnly, e);
    }
  }
}
