package com.example.shop.services.bench;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.store.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** The real trail, which can be switched off here, and only here, to see what it costs. */
@Alternative
@ApplicationScoped
public class SwitchedTrail implements AuditTrail {
  private final AuditLog log;
  private volatile boolean on = true;

  SwitchedTrail(AuditLog log) {
    this.log = log;
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
}
