package dev.twodoors.boundary.testing.stack;

/** What the audit trail says from now on. */
public final class Trail {
  private final Sql database;
  private final long before;

  private Trail(Sql database) {
    this.database = database;
    this.before = database.number("SELECT coalesce(max(id), 0) FROM boundary.audit_record");
  }

  public static Trail fromNowOn(Doors doors) {
    return new Trail(doors.database());
  }

  public long records(String capability, String outcome) {
    return database.number(
        "SELECT count(*) FROM boundary.audit_record WHERE id > ? AND capability = ? AND outcome = ?",
        before,
        capability,
        outcome);
  }

  public long records(String capability, String outcome, String door) {
    return database.number(
        "SELECT count(*) FROM boundary.audit_record WHERE id > ? AND capability = ? AND outcome = ? AND door = ?",
        before,
        capability,
        outcome,
        door);
  }

  public long records(String capability) {
    return database.number(
        "SELECT count(*) FROM boundary.audit_record WHERE id > ? AND capability = ?",
        before,
        capability);
  }
}
