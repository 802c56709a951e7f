package dev.twodoors.boundary.store.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.AuditRecord;
import dev.twodoors.boundary.AuditTrail;
import dev.twodoors.boundary.store.AuditLog;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bean of a project's own that would be preferred to the extension's. */
class SecondTrailTest {
  @Singleton
  @Alternative
  @Priority(1)
  public static class Forgetful implements AuditTrail {
    @Override
    public void append(AuditRecord entry) {}
  }

  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      new QuarkusUnitTest()
          .withApplicationRoot(root -> root.addClass(Forgetful.class))
          .overrideConfigKey("database.url", "jdbc:none:the-application-never-starts")
          .assertException(SecondTrailTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(message.contains("Several beans keep the audit trail:"), message);
    assertTrue(message.contains(Forgetful.class.getName()), message);
    assertTrue(message.contains(AuditLog.class.getName()), message);
    assertTrue(message.contains("Remove the bean of the project"), message);
  }

  @Test
  void endsTheBuildAndIsNamed() {
    // The extension has asserted it already.
  }
}
