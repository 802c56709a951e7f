package dev.twodoors.sharedservices;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import jakarta.annotation.security.PermitAll;

/** A command that calls another command, which is not allowed. */
@Capability(id = "test.inner", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@PermitAll
public class Inner implements Command<Inner.Input, Inner.Outcome> {
  public record Input() {}

  public sealed interface Outcome {
    record Reached(Note.Outcome inner) implements Outcome {}
  }

  private final Note note;

  Inner(Note note) {
    this.note = note;
  }

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Reached(note.handle(new Note.Input("inner", Note.End.DONE)));
  }
}
