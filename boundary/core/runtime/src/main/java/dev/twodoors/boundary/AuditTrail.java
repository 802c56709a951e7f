package dev.twodoors.boundary;

/** Where audit records go. The project implements it over its own database, append-only. */
public interface AuditTrail {

  /** Writes one record in the running transaction. When it throws, the command does not happen. */
  void append(AuditRecord entry);
}
