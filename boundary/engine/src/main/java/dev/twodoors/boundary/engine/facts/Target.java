package dev.twodoors.boundary.engine.facts;

import java.util.ArrayList;
import java.util.Optional;

/** Where a template sends a browser, other sites left out. */
public sealed interface Target {

  /** A path from the root. */
  record Absolute(PathTemplate path) implements Target {}

  /** A path that depends on the address of the page (RFC 3986, section 4.2). */
  record Relative(String path) implements Target {}

  /** The address of the page itself. */
  record OwnPage() implements Target {}

  /** An address that an expression decides. */
  record Unknown() implements Target {}

  /** The path that it names on a page; empty when nothing in the template says. */
  default Optional<PathTemplate> on(PathTemplate page) {
    return switch (this) {
      case Absolute(var path) -> Optional.of(path);
      case Relative(var path) -> Optional.of(resolved(page, path));
      case OwnPage() -> Optional.of(page);
      case Unknown() -> Optional.empty();
    };
  }

  private static PathTemplate resolved(PathTemplate page, String relative) {
    var segments = new ArrayList<>(page.segments());
    if (!segments.isEmpty()) {
      segments.removeLast();
    }
    for (var segment : PathTemplate.of(relative).segments()) {
      if (segment.equals("..") && !segments.isEmpty()) {
        segments.removeLast();
      } else if (!segment.equals("..") && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return new PathTemplate(segments);
  }
}
