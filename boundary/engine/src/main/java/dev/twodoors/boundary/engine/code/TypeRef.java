package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type as the source wrote it, with its arguments.
 *
 * @param name binary name such as {@code java.util.List} or {@code com.acme.PlaceOrder$Input}; a
 *     primitive's keyword; {@code []} for an array, whose element is the one argument; {@code ?}
 *     for a type variable, {@code *} for a wildcard without bounds
 */
public record TypeRef(String name, List<TypeRef> arguments) {
  static final String ARRAY = "[]";
  static final String VARIABLE = "?";
  static final String WILDCARD = "*";

  public static TypeRef of(String name) {
    return new TypeRef(name, List.of());
  }

  /** All classes that are named anywhere in it, itself first. */
  public Stream<String> mentions() {
    return arguments.isEmpty()
        ? Stream.of(name)
        : Stream.concat(Stream.of(name), arguments.stream().flatMap(TypeRef::mentions));
  }

  /** Whether it stands for every type, as {@code ?} does. */
  public boolean isWildcard() {
    return name.equals(WILDCARD);
  }

  /** As in source, without packages: {@code List<OrderView>}. */
  public String shown() {
    if (name.equals(ARRAY)) {
      return arguments.getFirst().shown() + ARRAY;
    }
    if (isWildcard()) {
      return "?";
    }
    var simple = Names.simple(name);
    return arguments.isEmpty()
        ? simple
        : arguments.stream()
            .map(TypeRef::shown)
            .collect(Collectors.joining(", ", simple + "<", ">"));
  }
}
