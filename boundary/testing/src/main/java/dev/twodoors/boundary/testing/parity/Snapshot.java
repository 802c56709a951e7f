package dev.twodoors.boundary.testing.parity;

import dev.twodoors.boundary.testing.stack.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables at one moment. What changed since is told in words that are the same whichever new ids and
 * times came up.
 */
final class Snapshot {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+\\+00:00");

  private final Sql database;
  private final List<String> tables;
  private final Set<String> ids;
  private long lastRecord;

  private Snapshot(Sql database, List<String> tables) {
    this.database = database;
    this.tables = tables;
    this.ids = tables.stream().flatMap(this::ids).collect(Collectors.toUnmodifiableSet());
    markTrail();
  }

  static Snapshot of(Sql database, Set<String> names) {
    var tables = ordered(database, names);
    database.script(
        "DROP SCHEMA IF EXISTS snapshot CASCADE; CREATE SCHEMA snapshot;"
            + tables.stream()
                .map(table -> "CREATE TABLE snapshot." + table + " AS TABLE public." + table + ";")
                .collect(Collectors.joining()));
    return new Snapshot(database, tables);
  }

  /** What refers to another one stands behind it, so that rows can go and come back. */
  private static List<String> ordered(Sql database, Set<String> names) {
    var tables =
        database.texts(
            """
            WITH RECURSIVE placed(id, place) AS (
              SELECT oid, 0 FROM pg_class WHERE relnamespace = 'public'::regnamespace
              UNION
              SELECT conrelid, place + 1 FROM placed JOIN pg_constraint ON confrelid = id
              WHERE contype = 'f' AND conrelid <> confrelid AND place < 50)
            SELECT relname FROM placed JOIN pg_class ON oid = id
            GROUP BY relname ORDER BY max(place), relname
            """);
    tables.retainAll(names);
    if (tables.size() < names.size()) {
      throw new IllegalStateException("of " + names + " there are only " + tables);
    }
    return tables;
  }

  private Stream<String> ids(String table) {
    return database.texts("SELECT to_jsonb(t) ->> 'id' FROM snapshot." + table + " t").stream()
        .filter(Objects::nonNull);
  }

  /** Makes everything as it was, but for the trail, which only grows. */
  void restore() {
    database.script(
        tables.reversed().stream()
                .map(table -> "DELETE FROM public." + table + ";")
                .collect(Collectors.joining())
            + tables.stream()
                .map(
                    table ->
                        "INSERT INTO public." + table + " SELECT * FROM snapshot." + table + ";")
                .collect(Collectors.joining()));
    markTrail();
  }

  private void markTrail() {
    lastRecord = database.number("SELECT coalesce(max(id), 0) FROM boundary.audit_record");
  }

  /** Rows that are new, gone, or other than they were. */
  List<String> changes() {
    return tables.stream()
        .flatMap(
            table ->
                database
                    .texts(
                        String.format(
                            Locale.ROOT,
                            """
                        SELECT '+ %1$s ' || to_jsonb(t)::text FROM (TABLE public.%1$s EXCEPT ALL TABLE snapshot.%1$s) t
                        UNION ALL
                        SELECT '- %1$s ' || to_jsonb(t)::text FROM (TABLE snapshot.%1$s EXCEPT ALL TABLE public.%1$s) t
                        """,
                            table))
                    .stream())
        .map(this::normal)
        .sorted()
        .toList();
  }

  /** All fields of the records about a capability, but the time, the door and the trace. */
  List<String> records(String capability, String door) {
    return database
        .texts(
            """
            SELECT jsonb_build_object('actor', actor, 'capability', capability, 'risk', risk,
              'outcome', outcome, 'subject', subject, 'input', input_digest,
              'has key', request_key IS NOT NULL, 'has trace', trace_id ~ '^[0-9a-f]{32}$',
              'through the right door', door = ?)
            FROM boundary.audit_record WHERE id > ? AND capability = ? ORDER BY id
            """,
            door,
            lastRecord,
            capability)
        .stream()
        .map(this::normal)
        .toList();
  }

  private String normal(String text) {
    var known = ID.matcher(text).replaceAll(id -> ids.contains(id.group()) ? id.group() : "(new)");
    return TIME.matcher(known).replaceAll("(time)");
  }
}
