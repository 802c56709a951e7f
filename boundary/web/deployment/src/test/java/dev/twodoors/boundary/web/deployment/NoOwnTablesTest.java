package dev.twodoors.boundary.web.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.local.DatabaseNames;
import dev.twodoors.boundary.local.DoorConfiguration;
import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.testing.web.Browser;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A door whose pages keep nothing of their own: no entity, no migration, no setting for them. */
class NoOwnTablesTest {
  private static final LocalDatabase DATABASE =
      LocalDatabase.temporary(new DatabaseNames("bare", "bare_owner", "bare_app"));

  @RegisterExtension static final QuarkusUnitTest DOOR = door();

  private static QuarkusUnitTest door() {
    var door =
        SmallDoor.test()
            .setForcedDependencies(List.of(quarkus("jdbc-postgresql"), quarkus("flyway")))
            .overrideConfigKey("quarkus.hibernate-orm.enabled", "true")
            .overrideConfigKey("quarkus.datasource.ui.jdbc", "true");
    DoorConfiguration.ofDatabase(DATABASE).forEach(door::overrideConfigKey);
    return door;
  }

  private static Dependency quarkus(String extension) {
    return Dependency.of("io.quarkus", "quarkus-" + extension, Version.getVersion());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void starts() {
    assertEquals(200, new Browser().get("/sign-in").status());
  }
}
