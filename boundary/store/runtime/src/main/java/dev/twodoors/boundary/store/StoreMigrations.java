package dev.twodoors.boundary.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the store's tables up to date at each start, before the project's migrations, which may
 * refer to them. They live in the schema {@value #SCHEMA} and have a history of their own there, so
 * that their versions never meet the project's. Both use the owner's role and the project's
 * placeholders, of which {@code user} names the application's role.
 *
 * <p>In a project that was made before this extension, the tables lie in {@code public}, by {@code
 * V1__audit.sql} and {@code V2__request_keys.sql} of its own. There they move with their rows and
 * rights, and both steps leave the project's history; the project deletes the two files. For
 * replicas of the version before, views stay behind under the old names: what runs, goes on, while
 * a door of that version does not start any more. The next version of this extension drops the
 * views.
 */
@Singleton
class StoreMigrations implements FlywayConfigurationCustomizer {
  static final String SCHEMA = "boundary";

  @Override
  public void customize(FluentConfiguration project) {
    project.callbacks(
        Stream.concat(Stream.of(project.getCallbacks()), Stream.of(new BeforeTheProject()))
            .toArray(Callback[]::new));
  }
}
