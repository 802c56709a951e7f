package dev.twodoors.boundary;

/**
 * A capability that only reads. From outside in, a call is traced, measured, guarded, validated and
 * run in a read-only transaction, which the database enforces; with {@link Risk#HIGH} it is
 * audited, too.
 *
 * @param <I> what the caller asks; a record that never names the acting person
 * @param <O> a sealed interface of records
 */
public interface Query<I extends Record, O> {
  O handle(I input);
}
