package dev.twodoors.boundary;

/**
 * Where audit records go, append-only. The extension {@code boundary-store} implements it over the
 * project's database.
 */
public interface AuditTrail {

  /** Writes one record in the running transaction. When it throws, the command does not happen. */
  void append(AuditRecord entry);
}
