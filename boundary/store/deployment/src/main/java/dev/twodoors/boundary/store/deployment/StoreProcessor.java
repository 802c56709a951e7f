package dev.twodoors.boundary.store.deployment;

import dev.twodoors.boundary.engine.BoundaryBroken;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.flyway.runtime.FlywayBuildTimeConfig;
import java.util.Locale;

/** Names the extension in the start's log, and keeps the project's migrations off its tables. */
class StoreProcessor {
  private static final String TOUCHED =
      """
      Migrations of the project change the schema boundary, which belongs to the extension boundary-store:

        %s

      Take these statements out. The tables there change with the version of the extension only, and nobody alters a record
      of the audit trail. A migration may read them (FROM, JOIN), refer to them (REFERENCES) and let another role read them
      (GRANT SELECT). Tables of your own belong into a schema of another name.
      """;

  @BuildStep
  FeatureBuildItem feature() {
    return new FeatureBuildItem("boundary-store");
  }

  @BuildStep
  @Produce(ServiceStartBuildItem.class)
  void migrations(FlywayBuildTimeConfig flyway) {
    var touched = ProjectMigrations.touchingTheStore(flyway);
    if (!touched.isEmpty()) {
      throw BoundaryBroken.because(
          String.format(Locale.ROOT, TOUCHED, String.join("\n  ", touched)));
    }
  }
}
