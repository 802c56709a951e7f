package dev.twodoors.boundary;

import java.time.Duration;
import java.util.Optional;

/**
 * Stores the outcomes of commands by request key. The extension {@code boundary-store} implements
 * it with the database of the project. All calls happen inside the transaction of the command.
 */
public interface RequestKeys {

  /** Whose key, for what. */
  record Scope(String actor, String capability, String key) {}

  /**
   * @param inputDigest SHA-256 of the input, hexadecimal
   * @param outcome name of the outcome's type
   * @param json the outcome
   */
  record Stored(String inputDigest, String outcome, String json) {}

  /**
   * Takes the key for the running transaction and sets a savepoint behind it, or finds the answer
   * that an earlier one stored. All of it is one round trip to the database.
   *
   * @param wait how long to wait for another transaction that holds the key
   * @return the stored answer; empty when the key is ours now
   * @throws RequestKeyConflict {@link RequestKeyConflict.Reason#IN_FLIGHT} when the wait was in
   *     vain
   */
  Optional<Stored> claim(Scope scope, Duration wait, String savepoint);

  /**
   * Stores the answer for a key that this transaction claimed, and the audit record of the call.
   * They go together, in one round trip.
   *
   * @param wait how long to wait for another build of the program that holds the key
   * @throws RequestKeyConflict {@link RequestKeyConflict.Reason#IN_FLIGHT} when it holds it longer,
   *     or has answered meanwhile
   */
  void complete(Scope scope, Stored answer, AuditRecord call, Duration wait);
}
