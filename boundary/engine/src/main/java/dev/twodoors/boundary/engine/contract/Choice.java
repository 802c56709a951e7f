package dev.twodoors.boundary.engine.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code anyOf} and {@code oneOf}: they differ where a value may fit several of the parts. */
final class Choice {
  private record Pair(Alternative one, Alternative other) {}

  private final Shapes shapes;

  Choice(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * @param told whether a value says itself which of them it is
   */
  Shape of(String kind, List<Shape> parts, boolean told) {
    var overlaps =
        !told
            && IntStream.range(0, parts.size())
                .anyMatch(
                    i ->
                        parts.subList(i + 1, parts.size()).stream()
                            .anyMatch(other -> overlap(parts.get(i), other)));
    return new Shape(Shape.joined(parts), Map.of(), overlaps, overlaps && kind.equals("oneOf"));
  }

  private boolean overlap(Shape one, Shape other) {
    return pairs(one, other)
        .anyMatch(
            pair ->
                mayBeSame(pair)
                    && pair.one.required().stream()
                        .filter(pair.other.required()::contains)
                        .allMatch(
                            name ->
                                pairs(
                                        shapes.of(pair.one.field(name)),
                                        shapes.of(pair.other.field(name)))
                                    .anyMatch(Choice::mayBeSame)));
  }

  private static Stream<Pair> pairs(Shape one, Shape other) {
    return one.alternatives().stream()
        .flatMap(a -> other.ofKind(a.kind()).stream().map(b -> new Pair(a, b)));
  }

  private static boolean mayBeSame(Pair pair) {
    var values = SingleValues.of(pair.one);
    var others = SingleValues.of(pair.other);
    return values.isEmpty()
        || others.isEmpty()
        || values.get().stream().anyMatch(others.get()::contains);
  }
}
