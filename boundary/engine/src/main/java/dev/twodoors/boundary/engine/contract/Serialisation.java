package dev.twodoors.boundary.engine.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares how parameters and headers are written, with the defaults of their place.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html#style-values">Style values</a>
 */
final class Serialisation {
  private static final Map<String, String> STYLES =
      Map.of("query", "form", "cookie", "form", "path", "simple", "header", "simple");

  /** What a header says without being described. */
  private static final Set<String> NOT_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

  private static final List<String> FREEDOMS = List.of("allowReserved", "allowEmptyValue");
  private static final Set<String> KNOWN =
      Set.of("name", "in", "required", "deprecated", "allowReserved", "allowEmptyValue", "schema");

  private final Shapes before;
  private final Shapes after;
  private final Changes changes;
  private final SchemaComparison schemas;

  Serialisation(Shapes before, Shapes after, Changes changes, SchemaComparison schemas) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.schemas = schemas;
  }

  void compare(Spot spot, Map<String, Object> old, Map<String, Object> now) {
    var was = form(old, before);
    var is = form(now, after);
    required(spot, was, is);
    new Notes(changes, spot)
        .deprecated(Tree.isTrue(was, "deprecated"), Tree.isTrue(is, "deprecated"));
    for (var freedom : FREEDOMS) {
      var free = Tree.isTrue(is, freedom);
      if (Tree.isTrue(was, freedom) != free) {
        changes.add(!free, spot, (free ? "has " : "no longer has ") + freedom);
      }
    }
    schemas.compare(spot, was.get("schema"), is.get("schema"));
    new Unknown(before.document(), after.document(), changes).compare(spot, was, is, KNOWN);
  }

  void required(Spot spot, Map<String, Object> was, Map<String, Object> is) {
    var must = Tree.isTrue(is, "required");
    if (Tree.isTrue(was, "required") != must) {
      changes.add(spot.sent() == must, spot, must ? "is required now" : "is no longer required");
    }
  }

  /** The place and the name; names of headers have no case (RFC 9110, 5.1). */
  static String key(Map<String, Object> parameter) {
    var in = Tree.text(parameter, "in").orElse("");
    var name = Tree.text(parameter, "name").orElse("");
    return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
  }

  static boolean isDescribedElsewhere(Map<String, Object> parameter) {
    return key(parameter).startsWith("header ")
        && NOT_PARAMETERS.contains(key(parameter).substring("header ".length()));
  }

  /**
   * The parameter with all that it leaves unsaid, without what says nothing: only lists and objects
   * have several parts to explode.
   */
  private static Map<String, Object> form(Map<String, Object> parameter, Shapes shapes) {
    var in = Tree.text(parameter, "in").orElse("header");
    Map<String, Object> form = new TreeMap<>(parameter);
    var content = MediaTypes.of(parameter);
    if (!content.isEmpty()) {
      form.put("content", content.keySet().iterator().next());
      form.put("schema", content.values().iterator().next().get("schema"));
      return form;
    }
    var style = Tree.text(form, "style").orElse(STYLES.getOrDefault(in, "form"));
    form.put("style", style);
    form.putIfAbsent("explode", style.equals("form"));
    var types = shapes.of(parameter.get("schema")).types();
    var lists = types.contains("array") && !style.equals("simple");
    if (!lists && !types.contains("object") || style.equals("deepObject")) {
      form.remove("explode");
    }
    if (in.equals("path")) {
      form.put("required", true);
    }
    if (!in.equals("query")) {
      form.remove("allowReserved");
    }
    return form;
  }
}
