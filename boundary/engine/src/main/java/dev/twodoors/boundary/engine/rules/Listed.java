package dev.twodoors.boundary.engine.rules;

import java.util.List;
import java.util.stream.Stream;

/** A list that a reader gets through. */
final class Listed {
  private static final int MOST = 25;

  private Listed() {}

  static List<String> of(List<?> items) {
    var shown = items.stream().limit(MOST).map(Object::toString);
    var more = items.size() - MOST;
    return (more > 0 ? Stream.concat(shown, Stream.of("... and " + more + " more")) : shown)
        .toList();
  }
}
