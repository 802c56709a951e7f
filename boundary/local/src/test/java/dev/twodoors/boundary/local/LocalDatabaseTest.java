package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

  @TempDir Path folder;
  private ProjectSettings settings;
  private Path data;

  @BeforeEach
  void makeProject() throws Exception {
    settings = ProjectSettings.of(SampleProject.in(folder.resolve("a folder, für Brot")));
    data = settings.localFolder().resolve("postgres/data");
  }

  @Test
  void keepsItsDataOverARestartAndStopsWithItsLastUser() throws Exception {
    long first;
    try (LocalDatabase database = LocalDatabase.joinOrStart(settings)) {
      first = database.pid();
      execute(database.connectAsOwner(), "CREATE TABLE loaf AS SELECT 7 AS weight");
    }
    assertTrue(isGone(first));
    try (LocalDatabase database = LocalDatabase.joinOrStart(settings)) {
      assertEquals("7", query(database.connectAsOwner(), "SELECT weight FROM loaf"));
    }
  }

  @Test
  void isSharedByAllWhoJoinIt() throws Exception {
    LocalDatabase one = LocalDatabase.joinOrStart(settings);
    LocalDatabase other = LocalDatabase.joinOrStart(settings);
    assertEquals(one.pid(), other.pid());
    assertEquals(one.jdbcUrl(), other.jdbcUrl());
    one.close();
    assertEquals("1", query(other.connectAsUser(), "SELECT 1"));
    other.close();
    assertEquals(-1, other.pid());
  }

  @Test
  void comesBackAfterItsServerWasKilled() throws Exception {
    LocalDatabase killed = LocalDatabase.joinOrStart(settings);
    execute(killed.connectAsOwner(), "CREATE TABLE loaf AS SELECT 7 AS weight");
    ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
    killed.ended().get(5, java.util.concurrent.TimeUnit.MINUTES);
    killed.close();
    try (LocalDatabase database = LocalDatabase.joinOrStart(settings)) {
      assertEquals("7", query(database.connectAsOwner(), "SELECT weight FROM loaf"));
    }
  }

  @Test
  void beginsAnewWhenAskedButNotUnderSomebodysFeet() throws Exception {
    try (LocalDatabase database = LocalDatabase.joinOrStart(settings)) {
      execute(database.connectAsOwner(), "CREATE TABLE loaf AS SELECT 7 AS weight");
      LocalProblem problem = assertThrows(LocalProblem.class, () -> LocalDatabase.fresh(settings));
      assertTrue(
          problem.getMessage().contains("in use by process [" + ProcessHandle.current().pid()));
    }
    try (LocalDatabase database = LocalDatabase.fresh(settings)) {
      assertThrows(
          SQLException.class, () -> query(database.connectAsOwner(), "SELECT weight FROM loaf"));
    }
  }

  @Test
  void letsTheOwnerBuildAndTheUserOnlyConnect() throws Exception {
    try (LocalDatabase database = LocalDatabase.temporary(settings)) {
      execute(database.connectAsOwner(), "CREATE TABLE loaf (weight int)");
      assertEquals("bakery_app", query(database.connectAsUser(), "SELECT current_user"));
      assertThrows(
          SQLException.class, () -> execute(database.connectAsUser(), "SELECT * FROM loaf"));
      assertThrows(
          SQLException.class,
          () -> execute(database.connectAsUser(), "CREATE TABLE mine (id int)"));
      assertThrows(
          SQLException.class, () -> execute(database.connectAsUser(), "CREATE SCHEMA mine"));
      assertEquals(
          "f",
          query(
              database.connectAsOwner(),
              "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
    }
  }

  @Test
  void takesWordsOfSqlAsNames() throws Exception {
    DatabaseNames names = new DatabaseNames("order", "user", "table");
    try (LocalDatabase database = LocalDatabase.temporary(names)) {
      assertEquals("order", query(database.connectAsOwner(), "SELECT current_database()"));
      assertEquals("table", query(database.connectAsUser(), "SELECT current_user"));
    }
  }

  @Test
  void trustsNobodyWithoutThePassword() {
    try (LocalDatabase database = LocalDatabase.temporary(settings)) {
      for (String role : new String[] {"bakery_owner", "bakery_app", "postgres"}) {
        SQLException refused =
            assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(database.jdbcUrl(), role, "wrong"));
        assertEquals("28P01", refused.getSQLState());
      }
    }
  }

  @Test
  void countsStatementsForTheOwner() throws Exception {
    try (LocalDatabase database = LocalDatabase.temporary(settings)) {
      assertTrue(database.countsStatements());
      execute(database.connectAsOwner(), "SELECT pg_stat_statements_reset()");
      execute(database.connectAsUser(), "SELECT 'counted' AS a");
      assertEquals(
          "1",
          query(
              database.connectAsOwner(),
              "SELECT sum(calls) FROM pg_stat_statements WHERE query LIKE 'SELECT $1 AS a'"));
    }
  }

  @Test
  void livesInUtcWithRoomForTwoHundredConnections() throws Exception {
    try (LocalDatabase database = LocalDatabase.temporary(settings)) {
      assertEquals("200", query(database.connectAsOwner(), "SHOW max_connections"));
      assertEquals("127.0.0.1", query(database.connectAsOwner(), "SHOW listen_addresses"));
      assertEquals("off", query(database.connectAsOwner(), "SHOW fsync"));
    }
  }

  @Test
  void leavesNothingOfAThrowAwayDatabase() {
    LocalDatabase database = LocalDatabase.temporary(settings);
    long pid = database.pid();
    database.close();
    assertTrue(isGone(pid));
    assertFalse(Files.exists(settings.localFolder()));
  }

  @Test
  void canGoAwayAndComeBackOnTheSamePort() throws Exception {
    try (LocalDatabase database = LocalDatabase.temporary(settings)) {
      long first = database.pid();
      database.killServer();
      assertThrows(SQLException.class, database::connectAsUser);
      database.startServer();
      assertNotEquals(first, database.pid());
      assertDoesNotThrow(() -> database.connectAsUser().close());
      assertFalse(database.ended().isDone());
    }
  }

  @Test
  void saysWhichVersionWroteTheData() throws Exception {
    LocalDatabase.joinOrStart(settings).close();
    Files.writeString(data.resolve("PG_VERSION"), "17\n");
    LocalProblem problem =
        assertThrows(LocalProblem.class, () -> LocalDatabase.joinOrStart(settings));
    assertTrue(problem.getMessage().contains("was written by PostgreSQL 17; this is 18."));
  }

  @Test
  void ignoresWhatADeadServerLeft() throws Exception {
    LocalDatabase.joinOrStart(settings).close();
    long someoneElse = ProcessHandle.current().pid();
    Files.writeString(
        Postmaster.file(data), someoneElse + "\n" + data + "\n1000\n5432\n\n127.0.0.1\n\nready\n");
    try (LocalDatabase database = LocalDatabase.joinOrStart(settings)) {
      assertNotEquals(someoneElse, database.pid());
    }
  }

  @Test
  void joinsAnExistingDatabaseWithoutTouchingIt() {
    try (LocalDatabase theirs = LocalDatabase.temporary(settings)) {
      LocalDatabase.existing(theirs.jdbcUrl(), theirs.owner(), theirs.user()).close();
      assertDoesNotThrow(() -> theirs.connectAsUser().close());
      Credentials wrong = new Credentials("bakery_app", "wrong");
      LocalProblem problem =
          assertThrows(
              LocalProblem.class,
              () -> LocalDatabase.existing(theirs.jdbcUrl(), theirs.owner(), wrong));
      assertTrue(problem.getMessage().contains("as bakery_app"));
    }
  }

  @Test
  void keepsPasswordsFromOtherUsers() throws Exception {
    LocalDatabase.joinOrStart(settings).close();
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        new java.util.TreeSet<>(
                Files.getPosixFilePermissions(
                    settings.localFolder().resolve("postgres/passwords.properties")))
            .toString());
  }

  private static boolean isGone(long pid) {
    return ProcessHandle.of(pid).filter(Liveness::runs).isEmpty();
  }

  private static void execute(Connection connection, String text) throws SQLException {
    try (connection;
        var statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private static String query(Connection connection, String text) throws SQLException {
    try (connection;
        var statement = connection.createStatement();
        var row = statement.executeQuery(text)) {
      row.next();
      return row.getString(1);
    }
  }
}
