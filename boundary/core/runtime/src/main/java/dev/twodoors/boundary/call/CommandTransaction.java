package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Actor;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.RequestKeyConflict;
import dev.twodoors.boundary.RequestKeys;
import io.opentelemetry.api.trace.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Runs a command in one transaction of its own, which holds the change, the answer under the
 * request key and the audit record. A refusal rolls back to a savepoint: the change is gone, the
 * answer and the record stay.
 */
@Singleton
class CommandTransaction {
  private static final String SAVEPOINT = "before_handle";
  private static final String REQUEST_KEY = "request.key";
  private static final ThreadLocal<String> RUNNING = new ThreadLocal<>();

  private final Session session;
  private final RequestKeys keys;
  private final Audit audit;
  private final Actor actor;
  private final Json json;
  private final BoundaryConfig config;

  CommandTransaction(
      Session session,
      RequestKeys keys,
      Audit audit,
      Actor actor,
      Json json,
      BoundaryConfig config) {
    this.session = session;
    this.keys = keys;
    this.audit = audit;
    this.actor = actor;
    this.json = json;
    this.config = config;
  }

  Object run(Declared capability, InvocationContext invocation) {
    if (RUNNING.get() != null) {
      throw new IllegalStateException(
          capability.id()
              + " was called by "
              + RUNNING.get()
              + ": commands do not call commands, shared steps live in the domain");
    }
    RUNNING.set(capability.id());
    try {
      return QuarkusTransaction.requiringNew().call(() -> once(capability, invocation));
    } finally {
      RUNNING.remove();
    }
  }

  private Object once(Declared capability, InvocationContext invocation) throws Exception {
    var input = invocation.getParameters()[0];
    var key = RequestKey.current();
    var scope = scopeOf(capability, key);
    if (scope.isEmpty()) {
      execute("SAVEPOINT " + SAVEPOINT);
      var outcome = undoingRefusals(invocation);
      audit.outcome(capability, input, outcome, key);
      return outcome;
    }
    var digest = json.digest(input);
    var stored = keys.claim(scope.get(), config.requestKeyWait(), SAVEPOINT);
    if (stored.isPresent()) {
      return replay(stored.get(), digest, invocation);
    }
    Span.current().setAttribute(REQUEST_KEY, "first");
    var outcome = undoingRefusals(invocation);
    keys.complete(
        scope.get(),
        new RequestKeys.Stored(digest, outcome.getClass().getSimpleName(), json.write(outcome)),
        audit.record(capability, input, digest, outcome, key),
        config.requestKeyWait());
    return outcome;
  }

  /** Keys of anonymous callers are not honoured: anyone could fetch another's answer. */
  private Optional<RequestKeys.Scope> scopeOf(Declared capability, Optional<RequestKey> sent) {
    return sent.filter(key -> !actor.isAnonymous())
        .map(key -> new RequestKeys.Scope(actor.name(), capability.id(), key.value()));
  }

  private Object replay(RequestKeys.Stored stored, String digest, InvocationContext invocation) {
    if (!stored.inputDigest().equals(digest)) {
      throw new RequestKeyConflict(RequestKeyConflict.Reason.OTHER_INPUT);
    }
    Span.current().setAttribute(REQUEST_KEY, "replayed");
    return json.read(invocation.getMethod().getReturnType(), stored.outcome(), stored.json());
  }

  private Object undoingRefusals(InvocationContext invocation) throws Exception {
    var outcome = invocation.proceed();
    if (outcome instanceof Refusal) {
      session.clear();
      execute("ROLLBACK TO SAVEPOINT " + SAVEPOINT);
    } else {
      session.flush();
    }
    return outcome;
  }

  private void execute(String sql) {
    session.doWork(connection -> execute(connection, sql));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
