package dev.twodoors.boundary.store;

import dev.twodoors.boundary.local.DoorConfiguration;
import java.sql.SQLException;

/** A database of the version before, for the application that a test starts. */
final class AdoptedDatabase {
  private static MigratedDatabase before;

  private AdoptedDatabase() {}

  static void start() {
    before = new MigratedDatabase();
    try {
      before.asBefore();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    DoorConfiguration.ofDatabase(before.local()).forEach(System::setProperty);
  }

  static void close() {
    DoorConfiguration.ofDatabase(before.local()).keySet().forEach(System::clearProperty);
    before.local().close();
  }
}
