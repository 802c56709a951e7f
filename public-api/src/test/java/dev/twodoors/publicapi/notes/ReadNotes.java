package dev.twodoors.publicapi.notes;

import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** For a role that nobody has. */
@Capability(id = "test.notes", kind = SUPPORTING, risk = LOW, consumers = PARTNER)
@RolesAllowed("nobody")
public class ReadNotes implements Query<ReadNotes.Input, ReadNotes.Outcome> {
  public record Input() {}

  public sealed interface Outcome {
    record Found(List<String> words) implements Outcome {}
  }

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Found(List.of());
  }
}
