package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.facts.BlindSpot;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.DoorReport.Examined;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.judge.Judgement.Excused;
import dev.twodoors.boundary.engine.judge.Judgement.Warning;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Makes one judgement of several: what both doors say about the core is said once. */
public final class Judgements {
  private record Key(String rule, String subject, String place) {
    static Key of(Finding finding) {
      return new Key(finding.rule(), finding.subject(), finding.where().toString());
    }
  }

  private Judgements() {}

  /**
   * What a door looked at when it was built last, without what was excused.
   *
   * @throws IllegalStateException when it did not pass
   */
  public static Judgement passed(DoorReport door) {
    if (!door.failed().isEmpty()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the %s door broke %s when it was built last: build it again",
              door.door().name().toLowerCase(Locale.ROOT),
              door.failed().stream()
                  .map(DoorReport.Failure::rule)
                  .distinct()
                  .collect(Collectors.joining(", "))));
    }
    return new Judgement(
        List.of(),
        List.of(),
        List.of(),
        door.looks(),
        door.examined(),
        List.of(),
        door.blindSpots());
  }

  public static Judgement merge(Collection<Judgement> parts) {
    var findings = once(parts, Judgement::findings, Key::of);
    var unreadable = parts.stream().anyMatch(part -> !part.problems().isEmpty());
    return new Judgement(
        withoutLast(withoutImplied(findings), unreadable),
        once(parts, Judgement::excused, (Excused excused) -> Key.of(excused.finding())),
        once(parts, Judgement::problems, (InputProblem problem) -> problem),
        looks(parts),
        new Examined(
            most(parts, Examined::capabilities),
            parts.stream().mapToInt(part -> part.examined().endpoints()).sum(),
            parts.stream().mapToInt(part -> part.examined().templates()).sum(),
            most(parts, Examined::classes)),
        once(parts, Judgement::warnings, (Warning warning) -> warning),
        once(parts, Judgement::blindSpots, (BlindSpot spot) -> spot));
  }

  /** The most serious first, without those that a stronger finding about the same cause implies. */
  static List<Finding> withoutImplied(Collection<Finding> findings) {
    var order =
        Comparator.comparing((Finding finding) -> card(finding).group())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::where);
    return findings.stream()
        .filter(finding -> findings.stream().noneMatch(other -> implies(other, finding)))
        .sorted(order)
        .toList();
  }

  /** Without those of rules that speak last, when another one speaks. */
  static List<Finding> withoutLast(List<Finding> findings, boolean othersSpeak) {
    var others = findings.stream().filter(finding -> !card(finding).lastOfAll()).toList();
    return othersSpeak || !others.isEmpty() ? others : List.copyOf(findings);
  }

  private static boolean implies(Finding other, Finding finding) {
    return card(finding).impliedBy().contains(other.rule())
        && !Collections.disjoint(other.causes(), finding.causes());
  }

  private static Card card(Finding finding) {
    return Rules.find(finding.rule()).orElseThrow().card();
  }

  private static <T, K> List<T> once(
      Collection<Judgement> parts, Function<Judgement, List<T>> of, Function<T, K> key) {
    Map<K, T> kept =
        parts.stream()
            .flatMap(part -> of.apply(part).stream())
            .collect(Collectors.toMap(key, Function.identity(), first(), LinkedHashMap::new));
    return List.copyOf(kept.values());
  }

  private static <T> BinaryOperator<T> first() {
    return (first, again) -> first;
  }

  private static List<Look> looks(Collection<Judgement> parts) {
    var sums =
        parts.stream()
            .flatMap(part -> part.looks().stream())
            .collect(
                Collectors.toMap(Look::rule, Look::examined, Integer::sum, LinkedHashMap::new));
    return sums.entrySet().stream()
        .map(entry -> new Look(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static int most(Collection<Judgement> parts, ToIntFunction<Examined> of) {
    return parts.stream().map(Judgement::examined).mapToInt(of).max().orElse(0);
  }
}
