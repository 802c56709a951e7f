package dev.twodoors.boundary.engine.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keywords of schemas that the comparison knows, by the type whose values they limit.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class KeywordKinds {
  static final List<String> TYPES =
      List.of("string", "number", "boolean", "object", "array", "null");

  /** They say something of the schema, not of its values. */
  static final Set<String> NOTES = words("default deprecated readOnly writeOnly");

  /** They hold schemas, or names of fields, which are compared as such. */
  static final Set<String> SCHEMAS =
      words(
          "properties required additionalProperties patternProperties propertyNames"
              + " dependentRequired items prefixItems contains");

  private static final Set<String> FOR_READERS =
      words("title description summary example examples externalDocs $comment $schema $defs");
  private static final Set<String> PARTS = words("type allOf anyOf oneOf");
  private static final Set<String> CONDITIONS = words("enum not if");
  private static final Map<String, Set<String>> BY_TYPE =
      Map.of(
          "string",
          words(
              "minLength maxLength pattern format contentEncoding contentMediaType contentSchema"),
          "number",
          words("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf format"),
          "array",
          words(
              "items prefixItems contains minContains maxContains minItems maxItems uniqueItems"
                  + " unevaluatedItems"),
          "object",
          words(
              "properties required additionalProperties patternProperties propertyNames"
                  + " dependentRequired dependentSchemas minProperties maxProperties"
                  + " unevaluatedProperties"));
  private static final Set<String> TYPED =
      BY_TYPE.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

  private KeywordKinds() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /** Whether it changes nothing for programs: words for readers, and extensions. */
  static boolean isSilent(String keyword) {
    return FOR_READERS.contains(keyword) || keyword.startsWith("x-");
  }

  /** Whether it limits values of a type; keywords that nobody knows may limit all. */
  static boolean limits(String keyword, String type) {
    return TYPED.contains(keyword)
        ? BY_TYPE.getOrDefault(kind(type), Set.of()).contains(keyword)
        : !isSilent(keyword) && !NOTES.contains(keyword) && !PARTS.contains(keyword);
  }

  static boolean isKnown(String keyword) {
    return TYPED.contains(keyword) || CONDITIONS.contains(keyword);
  }

  static boolean isLower(String keyword) {
    return keyword.matches("min[A-Z].*|minimum|exclusiveMinimum");
  }

  static boolean isUpper(String keyword) {
    return keyword.matches("max[A-Z].*|maximum|exclusiveMaximum");
  }

  /** Integers are numbers. */
  static String kind(String type) {
    return type.equals("integer") ? "number" : type;
  }
}
