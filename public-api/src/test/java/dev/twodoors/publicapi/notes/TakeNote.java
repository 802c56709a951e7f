package dev.twodoors.publicapi.notes;

import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import com.example.shop.services.Roles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the notes it takes, refuses those that say no, and breaks where one says bug. */
@Capability(id = "test.note", kind = SUPPORTING, risk = LOW, consumers = PARTNER)
@RolesAllowed(Roles.ADMIN)
public class TakeNote implements Command<TakeNote.Input, TakeNote.Outcome> {
  public record Input(@NotBlank @Size(min = 1, max = 50) @PlainText String words) {}

  public sealed interface Outcome {
    record Taken(int number, String words) implements Outcome {}

    record Refused(int number) implements Outcome, Refusal {}
  }

  private final AtomicInteger taken = new AtomicInteger();

  @Override
  public Outcome handle(Input input) {
    var number = taken.incrementAndGet();
    return switch (input.words()) {
      case "no" -> new Outcome.Refused(number);
      case "bug" -> throw new IllegalStateException("what only we should read");
      default -> new Outcome.Taken(number, input.words());
    };
  }
}
