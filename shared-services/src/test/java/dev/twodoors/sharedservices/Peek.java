package dev.twodoors.sharedservices;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.HIGH;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import jakarta.annotation.security.PermitAll;
import org.hibernate.Session;

/** A query of high risk; told to, it tries to write. */
@Capability(id = "test.peek", kind = SUPPORTING, risk = HIGH, consumers = OWN_WEB)
@PermitAll
public class Peek implements Query<Peek.Input, Peek.Outcome> {
  public record Input(boolean write) {}

  public sealed interface Outcome {
    record Seen(String word) implements Outcome {}
  }

  private final Session session;

  Peek(Session session) {
    this.session = session;
  }

  @Override
  public Outcome handle(Input input) {
    if (input.write()) {
      session.doWork(
          connection -> connection.createStatement().executeUpdate("UPDATE note SET word = ''"));
    }
    return new Outcome.Seen(
        session.createNativeQuery("SELECT word FROM note", String.class).getSingleResult());
  }
}
