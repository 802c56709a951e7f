package dev.twodoors.sharedservices;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;

/** Forgot to state a guard. */
@Capability(id = "test.unguarded", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
public class Unguarded implements Command<Unguarded.Input, Unguarded.Outcome> {
  public record Input() {}

  public sealed interface Outcome {
    record Reached() implements Outcome {}
  }

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Reached();
  }
}
