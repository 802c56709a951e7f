package dev.twodoors.boundary.engine.contract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what two JSON schemas allow. What a client sends must still be taken; what it receives
 * must still be what it was told. Both are compared in the form that {@link Shapes} gives them.
 */
final class SchemaComparison {
  private record Pair(Object before, Object after) {}

  private record Told(Spot at, Object before, Object after) {}

  private final Shapes before;
  private final Shapes after;
  private final Changes changes;

  /** Those that are being compared: schemas may hold themselves. */
  private final Set<Pair> open;

  private final Set<Told> told = new HashSet<>();

  SchemaComparison(Shapes before, Shapes after, Changes changes) {
    this(before, after, changes, new HashSet<>());
  }

  private SchemaComparison(Shapes before, Shapes after, Changes changes, Set<Pair> open) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.open = open;
  }

  /** Schemas that are missing allow everything. */
  void compare(Spot at, Object old, Object now) {
    var was = before.of(old);
    var is = after.of(now);
    var spot = was.name().equals(is.name()) && !is.name().isEmpty() ? at.in(is.name()) : at;
    var pair = new Pair(old, now);
    if (spot.isShared() && !told.add(new Told(spot, old, now)) || !open.add(pair)) {
      return;
    }
    new Notes(changes, spot).compare(was, is);
    types(spot, was.types(), is.types());
    exclusion(spot, was, is);
    for (var kind : KeywordKinds.TYPES) {
      alternatives(at, was.ofKind(kind), is.ofKind(kind));
    }
    open.remove(pair);
  }

  private void types(Spot spot, Set<String> was, Set<String> is) {
    if (!was.equals(is)) {
      var fits = spot.sent() ? isWithin(was, is) : isWithin(is, was);
      changes.add(!fits, spot, "is " + shown(is) + " now, which was " + shown(was));
    }
  }

  private static boolean isWithin(Set<String> inner, Set<String> outer) {
    return inner.stream()
        .allMatch(type -> outer.contains(type) || outer.contains(KeywordKinds.kind(type)));
  }

  private static String shown(Set<String> types) {
    return types.isEmpty()
        ? "nothing"
        : types.containsAll(KeywordKinds.TYPES) ? "of any type" : String.join(" or ", types);
  }

  private void exclusion(Spot spot, Shape was, Shape is) {
    if (was.exclusive() != is.exclusive()) {
      var inner = spot.sent() ? was : is;
      changes.add(
          spot.sent() == is.exclusive() && inner.overlaps(),
          spot,
          is.exclusive() ? "fits one alternative only now" : "may fit several alternatives now");
    }
  }

  /** Of one type. Each that was allowed has to be within one that is, or the other way round. */
  private void alternatives(Spot at, List<Alternative> was, List<Alternative> is) {
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    if (was.size() == 1 && is.size() == 1) {
      compare(at, was.getFirst(), is.getFirst());
      return;
    }
    var inner = at.sent() ? was : is;
    var outer = at.sent() ? is : was;
    Set<Alternative> met = new HashSet<>();
    inner.forEach(one -> partner(at, one, inner, outer, met));
    outer.stream()
        .filter(one -> !met.contains(one))
        .forEach(
            one ->
                changes.add(
                    false,
                    one.at(at),
                    at.sent() ? "is an alternative now" : "is no alternative any more"));
  }

  private void partner(
      Spot at,
      Alternative one,
      List<Alternative> inner,
      List<Alternative> outer,
      Set<Alternative> met) {
    var likely =
        outer.stream()
            .sorted(
                Comparator.comparing((Alternative other) -> !one.equals(other))
                    .thenComparing(other -> !isNamesake(one, other)))
            .toList();
    var fitting = likely.stream().filter(other -> fits(at, one, other)).findFirst();
    var like =
        fitting.or(
            () ->
                likely.stream()
                    .filter(other -> isNamesake(one, other) || isFree(at, other, inner, met))
                    .findFirst());
    like.ifPresent(met::add);
    if (like.isEmpty()) {
      changes.add(
          true, one.at(at), at.sent() ? "is no alternative any more" : "is an alternative now");
    } else if (fitting.isEmpty() || isNamesake(one, like.get())) {
      inOrder(at, one, like.get());
    }
  }

  private boolean isFree(
      Spot at, Alternative outer, List<Alternative> inner, Set<Alternative> met) {
    return !met.contains(outer)
        && inner.stream().noneMatch(one -> isNamesake(one, outer) || fits(at, one, outer));
  }

  private static boolean isNamesake(Alternative one, Alternative other) {
    return one.name().isEmpty() ? one.equals(other) : one.name().equals(other.name());
  }

  private boolean fits(Spot at, Alternative inner, Alternative outer) {
    var trial = new Changes();
    new SchemaComparison(before, after, trial, new HashSet<>(open)).inOrder(at, inner, outer);
    return trial.all().stream().noneMatch(Change::breaks);
  }

  private void inOrder(Spot at, Alternative inner, Alternative outer) {
    var was = at.sent() ? inner : outer;
    var is = at.sent() ? outer : inner;
    types(at, Set.of(was.type()), Set.of(is.type()));
    compare(at, was, is);
  }

  private void compare(Spot at, Alternative was, Alternative is) {
    var spot = is.name().isEmpty() ? was.at(at) : is.at(at);
    new Keywords(changes, spot).compare(was, is);
    switch (is.type()) {
      case "object" -> new Fields(this, before, after, changes, spot).compare(was, is);
      case "array" -> new Items(this, changes, spot).compare(was.keywords(), is.keywords());
      default -> {}
    }
  }
}
