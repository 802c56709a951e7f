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
 * @param parsers methods that turn texts into values, which the parts refer to
 */
record Model(
    String name, String target, List<Part> parts, List<Model> nested, List<String> parsers) {

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean isRead() {
    return parts.stream().anyMatch(Part::isRead);
  }

  boolean hasPrimitives() {
    return parts.stream().anyMatch(part -> !part.zero().isEmpty());
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

  /** What makes the core's values. */
  String statements(String prefix) {
    return parts.stream()
        .map(part -> part.statement(String.format(Locale.ROOT, prefix, part.name())))
        .filter(statement -> !statement.isEmpty())
        .map(statement -> "    " + statement + "\n")
        .collect(Collectors.joining());
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
    var models = nested.stream().map(model -> model.member(schemaOf));
    return Stream.concat(models, parsers.stream()).collect(Collectors.joining("\n"));
  }

  private String member(String schemaOf) {
    return String.format(
        Locale.ROOT,
        """

          @Schema(name = "%s%s")
          record %s(
        %s) {

            %s read(String path, Violations violations) {
        %s      return %s;
            }
        %s  }
        """,
        schemaOf,
        name,
        name,
        components(),
        target,
        statements("path + \".%s\""),
        made(),
        members(schemaOf));
  }
}
