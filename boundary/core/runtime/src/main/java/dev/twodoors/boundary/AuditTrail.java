package dev.twodoors.boundary;

/**
 * Stores audit records; it can add records but never change them. The extension {@code
 * boundary-store} implements it with the database of the project.
 */
public interface AuditTrail {

  /** Writes one record in the running transaction. When it throws, the command does not happen. */
  void append(AuditRecord entry);
}
