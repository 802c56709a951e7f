package dev.twodoors.boundary.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a request carries for an input or for a part of it.
 *
 * @param name of the record in the request; for the whole, of the request itself
 * @param target the core's record that it becomes, in source
 * @param nested models of parts that are records themselves
 */
record Model(String name, String target, List<Part> parts, List<Model> nested) {
  /** The method of a request and of its parts that makes what the core takes. */
  static final String MADE = "input";

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether the core cannot say itself that a value is missing. */
  boolean hasRequired() {
    return parts.stream().anyMatch(Part::required);
  }

  List<String> imports() {
    return Stream.concat(
            parts.stream().flatMap(part -> part.imports().stream()),
            nested.stream().flatMap(model -> model.imports().stream()))
        .toList();
  }

  /** What stands in the address; which page of a list is wanted does not count. */
  List<Part> parameters() {
    return parts.stream().filter(part -> !part.sent().isEmpty()).toList();
  }

  boolean isPaged() {
    return parameters().size() < parts.size();
  }

  /** The components of the record that is sent. */
  String components() {
    return parts.stream()
        .map(part -> "    " + schema(part) + " " + part.sent() + " " + part.name())
        .collect(Collectors.joining(",\n"));
  }

  private static String schema(Part part) {
    return String.format(
        Locale.ROOT, "@Schema(description = \"%s.\")", Words.sentence(part.name()));
  }

  /** What finds out that values are missing of which the core takes primitives. */
  String checks() {
    return parts.stream().map(Part::check).collect(Collectors.joining());
  }

  String made() {
    return "new "
        + target
        + "("
        + parts.stream().map(Part::argument).collect(Collectors.joining(", "))
        + ")";
  }

  /** The records inside of the request, as members of it. */
  String members(String schemaOf) {
    return nested.stream().map(model -> model.member(schemaOf)).collect(Collectors.joining("\n"));
  }

  /**
   * Whether it has a file of its own: one with parts that are records themselves. A smaller one
   * stands in the resource that takes it.
   */
  boolean isLarge() {
    return !nested.isEmpty();
  }

  /** As a member of another class. */
  String member(String schemaOf) {
    return String.format(
        Locale.ROOT,
        """

          @Schema(name = "%s%s")
          record %s(
        %s) {
        %s
            %s %s() {
              return %s;
            }
        %s  }
        """,
        schemaOf,
        name,
        name,
        components(),
        constructor(),
        target,
        MADE,
        made(),
        members(schemaOf));
  }

  /** Refuses to be made without the values that must be there. */
  String constructor() {
    return hasRequired()
        ? String.format(
            Locale.ROOT,
            """

              %s {
                var violations = new Violations();
            %s    violations.throwIfAny();
              }
            """,
            name,
            checks())
        : "";
  }
}
