package dev.twodoors.boundary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a start makes of a database whose schema {@code boundary} it did not make. */
class LaterStoreTest {
  private static final String EVERYTHING =
      """
      SELECT concat_ws('.', table_schema, table_name, column_name) FROM information_schema.columns
      WHERE table_schema IN ('public', 'boundary') ORDER BY 1
      """;
  private static final String STEPS =
      "SELECT version FROM boundary.flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank";

  private static final MigratedDatabase MIGRATED = new MigratedDatabase();
  private final Database database = MIGRATED.database();

  @AfterAll
  static void close() {
    MIGRATED.local().close();
  }

  @BeforeEach
  void empty() throws SQLException {
    MIGRATED.empty();
  }

  @Test
  void endsTheStartWhereALaterVersionChangedWhatThisOneNeeds() throws SQLException {
    MIGRATED.start();
    laterStep("3");
    // A step of the project's that would come now must not come either.
    database.execute("DROP TABLE public.flyway_schema_history");
    var before = database.rows(EVERYTHING);

    var refused = assertThrows(RuntimeException.class, MIGRATED::start);

    var message = refused.getMessage();
    assertTrue(message.contains("The schema boundary of this database is at step 3, "), message);
    assertTrue(message.contains("this version knows steps up to 2 and cannot work"), message);
    assertTrue(message.contains("Nothing was changed. Start the version"), message);
    assertEquals(before, database.rows(EVERYTHING));
    assertEquals(List.of("1", "2", "3"), database.rows(STEPS));
  }

  /** While a release replaces its doors, one of the version before may have to start again. */
  @Test
  void startsWhereALaterVersionOnlyAddedSomething() throws SQLException {
    MIGRATED.start();
    laterStep("2.1");

    MIGRATED.start();

    assertEquals(List.of("1", "2", "2.1"), database.rows(STEPS));
  }

  @Test
  void endsTheStartWhereTheSchemaIsSomebodyElses() throws SQLException {
    database.execute("CREATE SCHEMA boundary; CREATE TABLE boundary.plots (id bigint)");
    var before = database.rows(EVERYTHING);

    var refused = assertThrows(RuntimeException.class, MIGRATED::start);

    var message = refused.getMessage();
    assertTrue(
        message.contains("The schema boundary of this database holds tables that are not those"),
        message);
    assertTrue(message.contains("Give that schema another name"), message);
    assertEquals(before, database.rows(EVERYTHING));
  }

  private void laterStep(String version) throws SQLException {
    database.execute(
        """
        INSERT INTO boundary.flyway_schema_history
          (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        SELECT max(installed_rank) + 1, ':version', 'later', 'SQL', 'V:version__later.sql', 7, 'tried_owner', 1, true
        FROM boundary.flyway_schema_history
        """
            .replace(":version", version));
  }
}
