package dev.twodoors.boundary.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the spans of a call into each other. They come in any order, parents after their children:
 * what has no parent here yet stands beside the others.
 */
final class Tree {

  private static final Comparator<Span> BY_START =
      Comparator.comparingLong(Span::start).thenComparing(Span::id);

  private final List<Span> inOrder;
  private final Set<String> ids;
  private final Map<String, List<Span>> inside;
  private final Set<String> placed = new HashSet<>();

  private Tree(List<Span> spans) {
    inOrder = spans.stream().sorted(BY_START).toList();
    ids = spans.stream().map(Span::id).collect(Collectors.toSet());
    inside = inOrder.stream().collect(Collectors.groupingBy(Span::parent));
  }

  /** The steps that are in no other one, each with those inside, in the order of their begin. */
  static List<Step> of(List<Span> spans) {
    return new Tree(spans).tops();
  }

  private List<Step> tops() {
    List<Step> tops = new ArrayList<>();
    Stream.concat(
            inOrder.stream().filter(span -> !ids.contains(span.parent())),
            // Only spans that name each other as parents are left.
            inOrder.stream())
        .filter(span -> !placed.contains(span.id()))
        .forEach(span -> tops.add(step(span)));
    return tops;
  }

  private Step step(Span span) {
    placed.add(span.id());
    List<Step> steps = new ArrayList<>();
    for (Span child : inside.getOrDefault(span.id(), List.of())) {
      if (!placed.contains(child.id())) {
        steps.add(step(child));
      }
    }
    boolean isWithoutParent = !span.parent().isEmpty() && !ids.contains(span.parent());
    return Step.of(span, inOrder.getFirst().start(), isWithoutParent, steps);
  }
}
