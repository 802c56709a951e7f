package dev.twodoors.sharedservices;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;

/** Writes a word down, then ends as it is told. */
@Capability(id = "test.note", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@RolesAllowed("writer")
public class Note implements Command<Note.Input, Note.Outcome> {
  public enum End {
    DONE,
    REFUSED,
    BROKEN
  }

  public record Input(@Size(min = 2, max = 20) String word, End end) implements Subject {
    @Override
    public String subjectId() {
      return word;
    }
  }

  public sealed interface Outcome {
    record Noted(String word, int call) implements Outcome {}

    record Refused(String word) implements Outcome, Refusal {}
  }

  static final AtomicInteger CALLS = new AtomicInteger();

  private final Session session;

  Note(Session session) {
    this.session = session;
  }

  @Override
  public Outcome handle(Input input) {
    var call = CALLS.incrementAndGet();
    session
        .createNativeMutationQuery("UPDATE note SET word = :word")
        .setParameter("word", input.word())
        .executeUpdate();
    return switch (input.end()) {
      case DONE -> new Outcome.Noted(input.word(), call);
      case REFUSED -> new Outcome.Refused(input.word());
      case BROKEN -> throw new IllegalStateException("broken on purpose");
    };
  }
}
