package dev.twodoors.boundary.law;

import dev.twodoors.boundary.decide.Question;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.rules.Placement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions, and what the policy of the rules asks of a capability, as a diagram. */
final class DecisionTree {
  private static final Placement NOTHING = new Placement(Kind.SUPPORTING, Set.of(), Risk.LOW);

  private DecisionTree() {}

  static String drawn() {
    var tree = new StringBuilder("```mermaid\nflowchart TD\n");
    for (var question : Question.values()) {
      var number = question.number();
      var next = number < Question.values().length ? "q" + (number + 1) : "none";
      tree.append(
          String.format(
              Locale.ROOT,
              "  q%d{\"%d. %s?\"}\n  q%d -- yes --> a%d[\"%s\"]\n  q%d -- no --> %s\n",
              number,
              number,
              question.asks(),
              number,
              number,
              question.place(),
              number,
              next));
    }
    return tree.append("  none[\"a detail: keep it private, beside the code that needs it\"]\n")
        .append(doors())
        .append("```\n")
        .toString();
  }

  /** Which doors a capability has. */
  private static String doors() {
    return String.format(
        Locale.ROOT,
        """
          a%d --> web{"consumers name %s?"}
          web -- yes --> webYes["pages may call it"]
          web -- no --> webNo["no page may call it"]
          a%d --> api{"%s?"}
          api -- yes --> apiYes["it needs an API operation; unless it is %s, speedFirstUntil postpones it for %d days at most"]
          api -- no --> apiNo["it must have no API operation"]
        """,
        Question.CAPABILITY.number(),
        String.join(" or ", consumers(placement -> placement.allows(Layer.WEB))),
        Question.CAPABILITY.number(),
        String.join(", or ", needing()),
        String.join(
            " or ",
            risks(placement -> !placement.mayWait()).stream().map(risk -> risk + " risk").toList()),
        Placement.MOST_DAYS);
  }

  private static List<String> needing() {
    Predicate<Placement> needs = Placement::needsOperation;
    return Stream.of(
            kinds(needs).stream().map(kind -> "kind is " + kind),
            risks(needs).stream().map(risk -> "risk is " + risk),
            Stream.of("consumers name " + String.join(" or ", consumers(needs))))
        .flatMap(part -> part)
        .toList();
  }

  /** Each value that is a reason for an operation where all else is none. */
  static Set<String> reasons() {
    Predicate<Placement> needs = Placement::needsOperation;
    return Stream.of(kinds(needs), risks(needs), consumers(needs))
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> kinds(Predicate<Placement> chosen) {
    return Arrays.stream(Kind.values())
        .filter(kind -> chosen.test(new Placement(kind, NOTHING.consumers(), NOTHING.risk())))
        .map(Enum::name)
        .toList();
  }

  private static List<String> risks(Predicate<Placement> chosen) {
    return Arrays.stream(Risk.values())
        .filter(risk -> chosen.test(new Placement(NOTHING.kind(), NOTHING.consumers(), risk)))
        .map(Enum::name)
        .toList();
  }

  private static List<String> consumers(Predicate<Placement> chosen) {
    return Arrays.stream(Consumer.values())
        .filter(who -> chosen.test(new Placement(NOTHING.kind(), EnumSet.of(who), NOTHING.risk())))
        .map(Enum::name)
        .toList();
  }
}
