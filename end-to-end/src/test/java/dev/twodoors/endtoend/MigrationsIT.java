package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All replicas of all doors start at once on an empty database: with the tables of {@code
 * boundary-store}, the project's own, and those of its pages alone. Each has a history.
 */
@NeedsDoors
class MigrationsIT {
  private final Doors doors;

  MigrationsIT(Doors doors) {
    this.doors = doors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"boundary", "public", "web"})
  void eachStepRanOnce(String schema) {
    var steps = steps(schema);

    assertEquals(List.copyOf(new TreeSet<>(steps)), steps);
    assertEquals(
        0,
        doors.database().number("SELECT count(*) FROM " + history(schema) + " WHERE NOT success"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"boundary", "web"})
  void whatComesWithAnExtensionOrADoorIsThere(String schema) {
    assertNotEquals(List.of(), steps(schema));
  }

  @Test
  void theProjectsHistoryHoldsItsOwnStepsAndNoOthers() {
    var own = doors.settings().root().resolve("domain/src/main/resources/db/migration").toFile();
    var files = Objects.requireNonNullElse(own.listFiles(), new File[0]);
    var written =
        Stream.of(files).map(file -> file.getName().split("__")[0].substring(1)).sorted().toList();

    assertEquals(written, steps("public"));
  }

  private List<String> steps(String schema) {
    return doors
        .database()
        .texts("SELECT version FROM " + history(schema) + " WHERE version IS NOT NULL ORDER BY 1");
  }

  private static String history(String schema) {
    return schema + ".flyway_schema_history";
  }
}
