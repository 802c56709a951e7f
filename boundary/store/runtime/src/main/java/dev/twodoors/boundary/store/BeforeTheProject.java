package dev.twodoors.boundary.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Migrates the store once, at the project's first event of these two. It has to be done before the
 * project's steps are validated: two of them may leave its history. Without validation, or while
 * the project's schema is not there yet, only the second event comes.
 */
class BeforeTheProject implements Callback {
  private static final String NOT_OURS =
      "The schema "
          + StoreMigrations.SCHEMA
          + " of this database holds tables that are not those of boundary-store, which needs this name. Nothing was changed."
          + " Give that schema another name (ALTER SCHEMA ... RENAME TO ...), or use another database.";

  private boolean done;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return false;
  }

  @Override
  public void handle(Event event, Context context) {
    if (!done) {
      var store = storeBeside(context.getConfiguration());
      if (!new KnownStore(store).isUpToDate()) {
        migrate(store);
      }
      done = true;
    }
  }

  private static void migrate(Flyway store) {
    try {
      store.migrate();
    } catch (FlywayException e) {
      if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
        throw new IllegalStateException(NOT_OURS, e);
      }
      throw e;
    }
  }

  private static Flyway storeBeside(Configuration project) {
    return Flyway.configure(project.getClassLoader())
        .dataSource(project.getDataSource())
        .connectRetries(project.getConnectRetries())
        .connectRetriesInterval(project.getConnectRetriesInterval())
        .placeholders(project.getPlaceholders())
        .schemas(StoreMigrations.SCHEMA)
        .locations("classpath:db/boundary")
        .failOnMissingLocations(true)
        .load();
  }

  @Override
  public String getCallbackName() {
    return "boundary-store";
  }
}
