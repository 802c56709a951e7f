package dev.twodoors.boundary.store.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project that cleans up in tables of the extension. */
class MigrationOfTheStoreTest {
  @RegisterExtension
  static final QuarkusUnitTest BUILD =
      new QuarkusUnitTest()
          .withApplicationRoot(
              root ->
                  root.addAsResource(
                          new StringAsset("SELECT 1;\nDELETE FROM boundary.audit_record;"),
                          "db/migration/V9__clean.sql")
                      .addAsResource(
                          new StringAsset("SELECT count(*) FROM boundary.audit_record;"),
                          "db/migration/V10__count.sql"))
          .overrideConfigKey("database.url", "jdbc:none:the-application-never-starts")
          .assertException(MigrationOfTheStoreTest::checkFailure);

  private static void checkFailure(Throwable failure) {
    var message = failure.getMessage();
    assertTrue(
        message.contains(
            "\n  db/migration/V9__clean.sql, line 2: DELETE FROM boundary.audit_record\n"),
        message);
    assertTrue(!message.contains("V10__count.sql"), message);
    assertTrue(message.contains("Take these statements out."), message);
  }

  @Test
  void endsTheBuildAndNamesFileAndStatement() {
    // The extension has asserted it already.
  }
}
