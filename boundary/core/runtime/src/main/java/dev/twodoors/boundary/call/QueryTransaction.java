package dev.twodoors.boundary.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Runs a query in a read-only transaction, which PostgreSQL enforces, or in that of the capability
 * that calls it.
 */
@Singleton
class QueryTransaction {
  private final Session session;
  private final ReadOnlyConnections connections;

  QueryTransaction(Session session, ReadOnlyConnections connections) {
    this.session = session;
    this.connections = connections;
  }

  Object run(InvocationContext invocation) throws Exception {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      return invocation.proceed();
    }
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              connections.onlyReadInThisTransaction();
              session.setHibernateFlushMode(FlushMode.MANUAL);
              session.setDefaultReadOnly(true);
              return invocation.proceed();
            });
  }
}
