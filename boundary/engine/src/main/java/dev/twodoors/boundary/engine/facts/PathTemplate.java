package dev.twodoors.boundary.engine.facts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path in which some segments vary.
 *
 * @param segments a varying one in braces: {@code {id}}
 */
public record PathTemplate(List<String> segments) {
  private static final String ANYTHING = "{*}";

  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /** Joins the values of {@code @Path} from the outside in; patterns of variables are dropped. */
  public static PathTemplate of(String... parts) {
    return new PathTemplate(
        Stream.of(parts)
            .map(PathTemplate::withoutPatterns)
            .flatMap(part -> Stream.of(part.split("/")))
            .filter(segment -> !segment.isEmpty())
            .toList());
  }

  /** Whether an address that one gives could be one that the other takes. */
  public boolean matches(PathTemplate other) {
    for (var i = 0; i < Math.max(segments.size(), other.segments.size()); i++) {
      if (i < segments.size() && segments.get(i).equals(ANYTHING)) {
        return true;
      }
      if (i >= segments.size()
          || i >= other.segments.size()
          || !fits(segments.get(i), other.segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String one, String other) {
    return one.equals(other) || varies(one) || varies(other);
  }

  private static boolean varies(String segment) {
    return segment.contains("{");
  }

  private static String withoutPatterns(String path) {
    var plain = new StringBuilder();
    var depth = 0;
    var name = new StringBuilder();
    for (var c : path.toCharArray()) {
      if (c == '{' && depth++ == 0) {
        name.setLength(0);
      } else if (c == '}' && --depth == 0) {
        var pattern = name.indexOf(":");
        var matchesSlashes = pattern >= 0 && name.substring(pattern + 1).contains(".*");
        plain.append(
            matchesSlashes
                ? ANYTHING
                : "{" + (pattern < 0 ? name : name.substring(0, pattern)).toString().strip() + "}");
      } else if (depth > 0) {
        name.append(c);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  @Override
  public String toString() {
    return segments.stream().collect(Collectors.joining("/", "/", ""));
  }
}
