package dev.twodoors.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** All replicas of all doors start at once on an empty database. */
@NeedsDoors
class MigrationsIT {
  private final Doors doors;

  MigrationsIT(Doors doors) {
    this.doors = doors;
  }

  @Test
  void eachStepRanOnce() {
    for (var history : List.of("public.flyway_schema_history", "web.flyway_schema_history")) {
      var steps =
          doors
              .database()
              .texts("SELECT version FROM " + history + " WHERE version IS NOT NULL ORDER BY 1");
      assertNotEquals(List.of(), steps, history);
      assertEquals(List.copyOf(new TreeSet<>(steps)), steps, history);
      assertEquals(
          0, doors.database().number("SELECT count(*) FROM " + history + " WHERE NOT success"));
    }
  }
}
