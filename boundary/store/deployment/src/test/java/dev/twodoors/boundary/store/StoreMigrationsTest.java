package dev.twodoors.boundary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a start makes of an empty database, and of one that the project made by itself. */
class StoreMigrationsTest {
  private static final String TABLES =
      "SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE table_name !~ '^flyway'"
          + " AND table_schema IN ('public', 'boundary') ORDER BY 1, 2";
  private static final List<String> OURS =
      List.of(
          "boundary audit_record BASE TABLE",
          "boundary audit_seal BASE TABLE",
          "boundary request_key BASE TABLE");
  private static final String STEPS =
      "SELECT version FROM %s.flyway_schema_history WHERE version IS NOT NULL ORDER BY installed_rank";

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
  void makesItsTablesBeforeTheProjectsSteps() throws SQLException {
    MIGRATED.start();

    assertEquals(OURS, database.rows(TABLES));
    assertEquals(List.of("1", "2"), database.rows(String.format(Locale.ROOT, STEPS, "boundary")));
    assertEquals(List.of("3"), database.rows(String.format(Locale.ROOT, STEPS, "public")));
  }

  @Test
  void doesNothingAtTheNextStart() throws SQLException {
    MIGRATED.start();
    MIGRATED.start();

    assertEquals(List.of("1", "2"), database.rows(String.format(Locale.ROOT, STEPS, "boundary")));
  }

  @RepeatedTest(5)
  void makesItsTablesOnceWhenReplicasStartAtOnce() throws Exception {
    startFourAtOnce();

    assertEquals(OURS, database.rows(TABLES));
    assertEquals(List.of("1", "2"), database.rows(String.format(Locale.ROOT, STEPS, "boundary")));
  }

  @Test
  void takesOverWhatTheProjectMade() throws SQLException {
    MIGRATED.asBefore();
    MIGRATED.start();

    assertAdopted();
    assertEquals(
        MIGRATED.rowsBefore(),
        database.rows("SELECT id, xid, outcome FROM boundary.audit_record ORDER BY id"));
    assertEquals(
        List.of("first answer"),
        database.rows("SELECT answer FROM boundary.request_key WHERE key = 'first'"));
  }

  @RepeatedTest(5)
  void takesItOverOnceWhenReplicasStartAtOnce() throws Exception {
    MIGRATED.asBefore();
    startFourAtOnce();

    assertAdopted();
  }

  @Test
  void keepsTheRightsOfTheApplicationsRole() throws SQLException {
    MIGRATED.asBefore();
    MIGRATED.start();

    try (var application = database.asApplication()) {
      run(application, "INSERT INTO boundary.audit_seal VALUES (7, 7, 'hash')");
      run(application, "UPDATE boundary.request_key SET answer = 'other'");
      for (var name : List.of("boundary.audit_record", "public.audit_record")) {
        var refused =
            assertThrows(SQLException.class, () -> run(application, "DELETE FROM " + name));
        assertEquals("42501", refused.getSQLState(), refused.getMessage());
      }
    }
  }

  @Test
  void letsReplicasOfTheVersionBeforeGoOn() throws SQLException {
    MIGRATED.asBefore();
    try (var replica = database.asApplication()) {
      assertEquals(1, VersionBefore.claims(replica, "before"));
      MIGRATED.start();

      assertEquals(0, VersionBefore.claims(replica, "before"), "its key is taken");
      assertEquals(1, VersionBefore.claims(replica, "after"));
      VersionBefore.completes(replica, "after");
      VersionBefore.audits(replica);
      assertEquals(1, VersionBefore.seals(replica, 3));
      VersionBefore.forgets(replica, "before");
    }
    assertEquals(
        List.of("after 42", "first first answer"),
        database.rows("SELECT key, answer FROM boundary.request_key ORDER BY key"));
    assertEquals(
        List.of("3 by the version before"),
        database.rows(
            "SELECT position, outcome FROM boundary.audit_seal JOIN boundary.audit_record ON id = record_id"
                + " ORDER BY position DESC LIMIT 1"));
  }

  @Test
  void doesNotLetTheVersionBeforeStartAgain() throws SQLException {
    MIGRATED.asBefore();
    MIGRATED.start();

    assertThrows(FlywayValidateException.class, MIGRATED::startBefore);
  }

  @Test
  void waitsForOpenTransactionsOfTheVersionBefore() throws Exception {
    MIGRATED.asBefore();
    try (var replica = database.asApplication();
        var starts = Executors.newSingleThreadExecutor()) {
      replica.setAutoCommit(false);
      VersionBefore.audits(replica);
      var started = starts.submit(MIGRATED::start);
      while (!started.isDone()
          && database.rows("SELECT 1 FROM pg_locks WHERE NOT granted").isEmpty()) {
        Thread.onSpinWait();
      }
      VersionBefore.claims(replica, "while it waits");
      replica.commit();
      started.get();
    }
    assertAdopted();
    assertEquals(
        List.of("while it waits"),
        database.rows("SELECT key FROM boundary.request_key WHERE key <> 'first'"));
  }

  @Test
  void leavesTablesOfTheSameNamesThatAreTheProjectsOwn() throws SQLException {
    database.execute("CREATE TABLE public.audit_record (what text)");
    database.execute("CREATE TABLE public.request_key (what text)");
    MIGRATED.baselined();
    MIGRATED.start();

    assertEquals(
        List.of("public audit_record BASE TABLE", "public request_key BASE TABLE"),
        database.rows(TABLES).stream().filter(row -> !OURS.contains(row)).toList());
    assertEquals(List.of("0"), database.rows("SELECT count(*) FROM boundary.audit_record"));
  }

  private void assertAdopted() throws SQLException {
    assertEquals(
        List.of("public audit_record VIEW", "public audit_seal VIEW", "public request_key VIEW"),
        database.rows(TABLES).stream().filter(row -> !OURS.contains(row)).toList());
    assertEquals(OURS, database.rows(TABLES).subList(0, OURS.size()));
    assertEquals(List.of("1", "2"), database.rows(String.format(Locale.ROOT, STEPS, "boundary")));
    assertEquals(List.of("3"), database.rows(String.format(Locale.ROOT, STEPS, "public")));
  }

  private void startFourAtOnce() throws Exception {
    var ready = new CountDownLatch(4);
    try (var starts = Executors.newFixedThreadPool(4)) {
      var all =
          IntStream.range(0, 4)
              .mapToObj(
                  replica ->
                      starts.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            MIGRATED.start();
                            return replica;
                          }))
              .toList();
      for (var one : all) {
        one.get();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
