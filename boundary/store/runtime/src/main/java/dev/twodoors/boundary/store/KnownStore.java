package dev.twodoors.boundary.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jboss.logging.Logger;

/**
 * The steps of the store that this version and the database know. It ends a start on a database
 * whose store this version does not know how to use, before anything is migrated.
 *
 * <p>Rule: a step that doors of the version before can work with, such as one more column, has a
 * number like 2.1; what they cannot work with has a whole one. So while a release replaces its
 * doors, one of the version before may start again, or take its place back, unless the step says
 * that it must not.
 */
final class KnownStore {
  private static final Logger LOG = Logger.getLogger(KnownStore.class);
  private static final String NEWER =
      "The schema %s of this database is at step %s, made by a later version of boundary-store; this version knows steps up to %s";
  private static final String TOO_NEW =
      NEWER
          + " and cannot work with it. Nothing was changed. Start the version of the project that used this database last, or a"
          + " later one; or restore the backup from before it. On a developer's machine, ./doors run --fresh throws the data away.";
  private static final String NEW_ENOUGH =
      NEWER + ". It can work with that; it is meant to be replaced soon.";

  private final MigrationInfo[] steps;

  /**
   * @throws IllegalStateException when the database is newer than this version can work with
   */
  KnownStore(Flyway store) {
    steps = store.info().all();
    var known = last(MigrationState::isResolved).orElseThrow();
    last(MigrationState::isApplied)
        .filter(there -> there.compareTo(known) > 0)
        .ifPresent(there -> judge(there, known));
  }

  /** Nearly every start finds it so, and need not ask the database again. */
  boolean isUpToDate() {
    return Arrays.stream(steps)
        .allMatch(step -> step.getState() == MigrationState.SUCCESS && step.isChecksumMatching());
  }

  private static void judge(MigrationVersion there, MigrationVersion known) {
    if (!there.getMajor().equals(known.getMajor())) {
      throw new IllegalStateException(said(TOO_NEW, there, known));
    }
    LOG.warn(said(NEW_ENOUGH, there, known));
  }

  private Optional<MigrationVersion> last(Predicate<MigrationState> state) {
    return Arrays.stream(steps)
        .filter(step -> step.getVersion() != null && state.test(step.getState()))
        .map(MigrationInfo::getVersion)
        .max(Comparator.naturalOrder());
  }

  private static String said(String text, MigrationVersion there, MigrationVersion known) {
    return String.format(Locale.ROOT, text, StoreMigrations.SCHEMA, there, known);
  }
}
