package dev.twodoors.boundary.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a response shows of a record of the core.
 *
 * @param name of the record in the response
 * @param source the core's record, in source
 * @param nested what is shown of parts that are records themselves
 */
record Shown(String name, String source, List<Value> values, List<Shown> nested) {

  /**
   * @param type in source
   * @param made an expression that makes it of {@code from}
   * @param required whether it is never null
   */
  record Value(String name, String type, String made, boolean required, List<String> imports) {}

  boolean isEmpty() {
    return values.isEmpty();
  }

  List<String> imports() {
    return Stream.concat(
            values.stream().flatMap(value -> value.imports().stream()),
            nested.stream().flatMap(shown -> shown.imports().stream()))
        .toList();
  }

  String components() {
    return values.stream()
        .map(value -> "    " + schema(value) + " " + value.type() + " " + value.name())
        .collect(Collectors.joining(",\n"));
  }

  private static String schema(Value value) {
    return String.format(
        Locale.ROOT,
        "@Schema(description = \"%s.\", %s = true)",
        Words.sentence(value.name()),
        value.required() ? "required" : "nullable");
  }

  String made() {
    return "new "
        + name
        + "("
        + values.stream().map(Value::made).collect(Collectors.joining(", "))
        + ")";
  }

  String members(String schemaOf) {
    return nested.stream().map(shown -> shown.member(schemaOf)).collect(Collectors.joining());
  }

  private String member(String schemaOf) {
    return String.format(
        Locale.ROOT,
        """

          @Schema(name = "%s%s")
          record %s(
        %s) {

            static %s from(%s from) {
              return %s;
            }
        %s  }
        """,
        schemaOf,
        name,
        name,
        components(),
        name,
        source,
        made(),
        members(schemaOf));
  }
}
