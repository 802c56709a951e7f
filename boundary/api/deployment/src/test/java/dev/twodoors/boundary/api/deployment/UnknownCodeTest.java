package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.api.contract.MayAnswer;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnknownCodeTest {
  @Path("/v1/rolls")
  public static class RollsResource {
    @GET
    @Operation(hidden = true)
    @MayAnswer("loaf-not-fuond")
    public String find() {
      return "";
    }
  }

  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      Bakery.with(BakeryError.class, RollsResource.class)
          .assertException(UnknownCodeTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var all = new StringBuilder();
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      all.append(cause.getMessage()).append('\n');
    }
    assertTrue(all.toString().contains("RollsResource.find: "), all::toString);
    assertTrue(all.toString().contains("no error 'loaf-not-fuond'"), all::toString);
    assertTrue(all.toString().contains("loaf-not-found, "), all::toString);
  }

  @Test
  void endsTheBuild() {
    // The extension has asserted it already.
  }
}
