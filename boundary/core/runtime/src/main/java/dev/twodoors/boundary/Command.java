package dev.twodoors.boundary;

/**
 * A capability that changes state. From outside in, a call is traced, measured, guarded, validated,
 * made idempotent (when the door passes a {@link RequestKey}), run in a transaction of its own and
 * audited. Commands do not call commands.
 *
 * @param <I> what the caller says; a record that never names the acting person
 * @param <O> a sealed interface of records; those that are a {@link Refusal} undo the change
 */
public interface Command<I extends Record, O> {
  O handle(I input);
}
