package dev.twodoors.boundary.engine.facts;

import java.util.List;
import java.util.Optional;
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

  /** Whether both take the same addresses; names of variables do not count. */
  boolean isSameAs(PathTemplate other) {
    return unnamed().equals(other.unnamed());
  }

  private List<String> unnamed() {
    return segments.stream().map(segment -> segment.replaceAll("\\{[^*}]*}", "{}")).toList();
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

  /** Whether it varies wherever an address does: that is what such an address is made for. */
  public boolean variesLike(PathTemplate address) {
    for (var i = 0; i < address.segments.size() && i < segments.size(); i++) {
      if (varies(address.segments.get(i)) && !varies(segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What is behind a leading path; empty when it does not lead. */
  public Optional<PathTemplate> below(PathTemplate leading) {
    var length = leading.segments.size();
    return segments.size() >= length && segments.subList(0, length).equals(leading.segments)
        ? Optional.of(new PathTemplate(segments.subList(length, segments.size())))
        : Optional.empty();
  }

  private static boolean fits(String one, String other) {
    if (!varies(one) && !varies(other)) {
      return one.equals(other);
    }
    return eitherStartsWith(before(one), before(other))
        && eitherStartsWith(reversed(after(one)), reversed(after(other)));
  }

  private static boolean eitherStartsWith(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static String before(String segment) {
    return varies(segment) ? segment.substring(0, segment.indexOf('{')) : segment;
  }

  private static String after(String segment) {
    return varies(segment) ? segment.substring(segment.lastIndexOf('}') + 1) : segment;
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
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
