package dev.twodoors.boundary.engine.contract;

import dev.twodoors.boundary.engine.contract.ApiDocument.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What clients of an earlier contract notice of a later one, and whether it breaks them: requests
 * may only be taken more widely, answers only be given more narrowly. An operation may end when the
 * earlier contract announced its sunset and the day has come.
 */
public final class Compatibility {
  private final ApiDocument before;
  private final ApiDocument after;
  private final LocalDate today;
  private final Changes changes = new Changes();

  private Compatibility(ApiDocument before, ApiDocument after, LocalDate today) {
    this.before = before;
    this.after = after;
    this.today = today;
  }

  /** Those that break first. */
  public static List<Change> between(ApiDocument before, ApiDocument after, LocalDate today) {
    var compared = new Compatibility(before, after, today);
    compared.operations(before.operations(), after.operations());
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
    security(spot, callers(before, old), callers(after, now));
    new OperationComparison(before, after, changes, spot).compare(old, now);
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

  private void security(Spot spot, Optional<Set<String>> old, Optional<Set<String>> now) {
    if (old.isEmpty() && now.isPresent()) {
      changes.add(true, spot, "needs a token now");
    } else if (old.isPresent() && now.isEmpty()) {
      changes.add(false, spot, "needs no token any more");
    } else if (!old.equals(now)) {
      old.orElseThrow().stream()
          .filter(role -> !now.orElseThrow().contains(role))
          .forEach(role -> changes.add(true, spot, "no longer takes tokens with " + role));
      now.orElseThrow().stream()
          .filter(role -> !old.orElseThrow().contains(role))
          .forEach(role -> changes.add(false, spot, "takes tokens with " + role + ", too"));
    }
  }

  /**
   * What tokens may have, one of which is enough; empty when no token is needed.
   *
   * @see <a href="https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object">Security
   *     Requirement Object</a>
   */
  private static Optional<Set<String>> callers(ApiDocument document, Operation operation) {
    var required =
        operation.tree().containsKey("security")
            ? Tree.list(operation.tree(), "security")
            : Tree.list(document.tree(), "security");
    return required.isEmpty() || required.stream().anyMatch(one -> Tree.map(one).isEmpty())
        ? Optional.empty()
        : Optional.of(
            required.stream()
                .map(Tree::map)
                .flatMap(
                    one -> one.keySet().stream().flatMap(name -> Tree.texts(one, name).stream()))
                .collect(Collectors.toSet()));
  }
}
