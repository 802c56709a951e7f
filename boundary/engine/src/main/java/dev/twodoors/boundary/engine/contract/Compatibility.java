package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What clients of an earlier contract notice of a later one, and whether it breaks them: requests
 * may only be taken more widely, answers only be given more narrowly. An operation may end when the
 * earlier contract announced its sunset and the day has come.
 */
public final class Compatibility {
  private static final Set<String> OF_DOCUMENT =
      Set.of("openapi", "info", "paths", "components", "security", "servers", "tags");

  private final ApiDocument before;
  private final ApiDocument after;
  private final Shapes formerShapes;
  private final Shapes shapes;
  private final LocalDate today;
  private final Changes changes = new Changes();

  private Compatibility(ApiDocument before, ApiDocument after, LocalDate today) {
    this.before = before;
    this.after = after;
    this.formerShapes = new Shapes(before);
    this.shapes = new Shapes(after);
    this.today = today;
  }

  /** Those that break first. */
  public static List<Change> between(ApiDocument before, ApiDocument after, LocalDate today) {
    var compared = new Compatibility(before, after, today);
    var now = after.operations();
    compared.operations(PathVariables.namedAs(now, before, before.operations()), now);
    new Unknown(before, after, compared.changes)
        .compare(Spot.of("The contract"), before.tree(), after.tree(), OF_DOCUMENT);
    return compared.changes.all();
  }

  private void operations(Map<String, Operation> old, Map<String, Operation> now) {
    old.forEach(
        (name, operation) -> {
          if (!now.containsKey(name)) {
            changes.add(!hasEnded(operation), Spot.of(name), "is gone");
          }
        });
    now.forEach(
        (name, operation) -> {
          if (old.containsKey(name)) {
            compare(old.get(name), operation);
          } else {
            changes.add(false, Spot.of(name), "is new");
          }
        });
  }

  private void compare(Operation old, Operation now) {
    var spot = Spot.of(now.name());
    name(spot, old, now);
    sunset(spot, Sunset.of(old), Sunset.of(now));
    new Security(before, after, changes).compare(spot, old, now);
    Servers.compare(changes, spot, old, now);
    new OperationComparison(formerShapes, shapes, changes, spot).compare(old, now);
  }

  /** Generated clients call it by this name. */
  private void name(Spot spot, Operation old, Operation now) {
    var was = Tree.text(old.tree(), "operationId").orElse("");
    var is = Tree.text(now.tree(), "operationId").orElse("");
    if (!was.equals(is)) {
      changes.add(true, spot, "has the operationId " + is + ", which was " + was);
    }
  }

  private boolean hasEnded(Operation operation) {
    return Sunset.of(operation).flatMap(Sunset::day).filter(day -> !day.isAfter(today)).isPresent();
  }

  private void sunset(Spot spot, Optional<Sunset> old, Optional<Sunset> now) {
    if (old.equals(now)) {
      return;
    }
    var earlier =
        old.flatMap(Sunset::day).isPresent()
            && now.flatMap(Sunset::day)
                .filter(day -> day.isBefore(old.flatMap(Sunset::day).orElseThrow()))
                .isPresent();
    changes.add(earlier, spot, now.map(Sunset::shown).orElse("is no longer deprecated"));
  }
}
