package dev.twodoors.boundary.api.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.ProblemType;
import dev.twodoors.boundary.api.problems.StandardError;
import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EqualCodesTest {
  public enum Theirs implements ErrorCode {
    NOT_FOUND;

    @Override
    public ProblemType problemType() {
      return new ProblemType(404, "There is no such loaf");
    }
  }

  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      Bakery.with(Theirs.class).assertException(EqualCodesTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    assertTrue(
        failure
            .getMessage()
            .contains(
                "the code not-found: "
                    + Theirs.class.getName()
                    + ".NOT_FOUND and "
                    + StandardError.class.getName()
                    + ".NOT_FOUND"),
        failure::getMessage);
  }

  @Test
  void endTheBuild() {
    // The extension has asserted it already.
  }
}
