package dev.twodoors.boundary.store;

import dev.twodoors.boundary.local.DatabaseNames;
import dev.twodoors.boundary.local.LocalDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database, and the starts of a project on it. */
final class MigratedDatabase {
  private final LocalDatabase local =
      LocalDatabase.temporary(new DatabaseNames("tried", "tried_owner", "tried_app"));

  Database database() {
    return new Database(
        local.jdbcUrl(),
        local.user().username(),
        local.user().password(),
        local.owner().username(),
        local.owner().password());
  }

  LocalDatabase local() {
    return local;
  }

  void empty() throws SQLException {
    database()
        .execute(
            """
            DROP SCHEMA IF EXISTS boundary CASCADE;
            DROP SCHEMA public CASCADE;
            CREATE SCHEMA public;
            GRANT USAGE ON SCHEMA public TO PUBLIC;
            """);
  }

  /**
   * As a project made before this extension leaves it, with two sealed records and an answer. In
   * the history, Quarkus names a script with its folder, which Flyway alone does not.
   */
  void asBefore() throws SQLException {
    startBefore();
    database()
        .execute(
            """
            UPDATE flyway_schema_history SET script = 'db/migration/' || script WHERE version IN ('1', '2');
            INSERT INTO audit_record (id, xid, at, actor, capability, door, risk, outcome, subject, trace_id, request_key, input_digest)
            OVERRIDING SYSTEM VALUE VALUES
              (1, '5', '2026-11-22T10:15:30.123456Z', 'bea', 'orders.place', 'api', 'HIGH', 'Placed', '018f-1', repeat('a', 32), 'key-1', repeat('d', 64)),
              (2, '6', '2026-11-22T10:15:31Z', 'Müller 😀', 'orders.cancel', 'web', 'MEDIUM', 'Denied', null, repeat('b', 32), null, repeat('e', 64));
            ALTER TABLE audit_record ALTER COLUMN id RESTART WITH 3;
            INSERT INTO audit_seal (position, record_id, hash) VALUES
              (1, 1, '54d268b608f9f8b0ec43dff54240010e68f6944c68ace54c6193a63e3dd4166b'),
              (2, 2, 'dd6a60d1cb8445471397e8f23f09ad5a39592807e86cb8fe94652d91ed87e3af');
            INSERT INTO request_key (actor, capability, key, input_digest, outcome, answer)
            VALUES ('bea', 'test.note', 'first', 'digest', 'Noted', 'first answer');
            """);
  }

  /** What a door of the version before does when it starts. */
  void startBefore() {
    project("classpath:db/before", "classpath:db/project").load().migrate();
  }

  List<String> rowsBefore() {
    return List.of("1 5 Placed", "2 6 Denied");
  }

  /** As a project that came to its history late. */
  void baselined() {
    project("classpath:db/project").baselineVersion("0").load().baseline();
  }

  /** What Quarkus does when a door starts. */
  void start() {
    var configuration = project("classpath:db/project");
    new StoreMigrations().customize(configuration);
    configuration.load().migrate();
  }

  private FluentConfiguration project(String... locations) {
    return Flyway.configure()
        .dataSource(local.jdbcUrl(), local.owner().username(), local.owner().password())
        .placeholders(Map.of("user", local.user().username()))
        .locations(locations);
  }
}
