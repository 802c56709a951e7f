package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.web.forms.Form;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An action with a form that holds what no form can hold. */
class UnreadableModelTest {
  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      SmallDoor.test()
          .withApplicationRoot(
              application -> application.addClasses(SmallDoor.CLASSES).addClass(Booking.class))
          .assertException(UnreadableModelTest::checkFailure);

  @Path("/bookings")
  public static class Booking {
    public record Days(LocalDate first) {}

    @POST
    public String book(Form<Days> form) {
      return form.values().toString();
    }
  }

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(message.contains("first of"), message);
    assertTrue(message.contains("Booking$Days"), message);
    assertTrue(message.contains("parse(String)"), message);
  }

  @Test
  void endsTheBuildAndNamesTheComponent() {
    // The extension has asserted it already.
  }
}
