package com.example.shop.services.bench;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.RequestKeys;
import dev.twodoors.boundary.store.AuditLog;
import dev.twodoors.boundary.store.StoredRequestKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;

/** The real trail, which can be switched off here, and only here, to see what it costs. */
@Alternative
@ApplicationScoped
public class SwitchedTrail implements AuditTrail, RequestKeys {
  private final AuditLog log;
  private final StoredRequestKeys keys;
  private final Session session;
  private volatile boolean on = true;

  SwitchedTrail(AuditLog log, StoredRequestKeys keys, Session session) {
    this.log = log;
    this.keys = keys;
    this.session = session;
  }

  void turn(boolean newOn) {
    on = newOn;
  }

  @Override
  public void append(AuditRecord entry) {
    if (on) {
      log.append(entry);
    }
  }

  @Override
  public Optional<Stored> claim(Scope scope, Duration wait, String savepoint) {
    return keys.claim(scope, wait, savepoint);
  }

  @Override
  public void complete(Scope scope, Stored answer, AuditRecord call, Duration wait) {
    if (on) {
      keys.complete(scope, answer, call, wait);
    } else {
      session
          .createNativeMutationQuery(
              """
              INSERT INTO boundary.request_key (actor, capability, key, input_digest, outcome, answer)
              VALUES (:actor, :capability, :key, :digest, :outcome, :answer)
              """)
          .setParameter("actor", scope.actor())
          .setParameter("capability", scope.capability())
          .setParameter("key", scope.key())
          .setParameter("digest", answer.inputDigest())
          .setParameter("outcome", answer.outcome())
          .setParameter("answer", answer.json())
          .executeUpdate();
    }
  }
}
