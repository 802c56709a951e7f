package dev.twodoors.boundary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A door starts on the database of a project that was made before this extension. The hashes there
 * were not computed by this program.
 */
class AdoptedTrailTest {
  /** Lambdas: the application, which loads this class, too, does not have the class they call. */
  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withApplicationRoot(
              root ->
                  root.addClasses(Trail.class, Database.class)
                      .addAsResource("db/project/V3__project.sql"))
          .overrideConfigKey("quarkus.flyway.locations", "db/project")
          .setBeforeAllCustomizer(() -> AdoptedDatabase.start())
          .setAfterAllCustomizer(() -> AdoptedDatabase.close());

  @Inject Trail trail;

  @Test
  void whatWasSealedBeforeVerifiesAndTheChainGoesOn() throws SQLException {
    var database = Database.configured();
    assertEquals(
        "2", database.rows("SELECT count(*) FROM boundary.audit_seal").getFirst(), "adopted");
    trail.write();

    var found = trail.verified();

    assertTrue(found.isIntact(), found.faults().toString());
    assertEquals(3, found.sealed());
    assertEquals(0, found.unsealed());
  }
}
