package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Constant;
import dev.twodoors.boundary.engine.code.Naming;
import dev.twodoors.boundary.engine.code.Values;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Under which name Qute looks for the template of a class (type-safe templates). */
public final class TemplateNames {
  private static final String TEMPLATE = "io.quarkus.qute.Template";
  private static final String LOCATION = "io.quarkus.qute.Location";

  private static final Map<String, String> PARSING =
      Map.of("parse", "io.quarkus.qute.Engine", "fmt", "io.quarkus.qute.Qute");

  private TemplateNames() {}

  /** HTML in a method that hands text to Qute, by a name for each. */
  public static Map<String, Constant> inCode(MethodFact method, Values values) {
    var texts = new LinkedHashMap<String, Constant>();
    if (parses(method)) {
      for (var text : values.constants(method).toList()) {
        if (text.text().contains("<")) {
          texts.put(method.ref().shown() + ":" + text.line(), text);
        }
      }
    }
    return texts;
  }

  private static boolean parses(MethodFact method) {
    for (var call : method.calls()) {
      if (call.target().owner().equals(PARSING.get(call.target().name()))) {
        return true;
      }
    }
    return false;
  }

  /** That of a method without a body; a fragment belongs to its template. */
  public static Optional<String> of(ClassFact type, MethodFact method) {
    return type.annotation(Vocabulary.CHECKED_TEMPLATE)
        .map(any -> of(type, method.ref().name().replaceFirst("(?<=.)\\$.*", "")));
  }

  /** That of a record. */
  public static String of(ClassFact type) {
    return of(type, simple(type.name()));
  }

  private static String of(ClassFact type, String element) {
    var checked = type.annotation(Vocabulary.CHECKED_TEMPLATE);
    var folder = checked.flatMap(it -> it.text("basePath")).orElseGet(() -> folderOf(type.name()));
    var name = named(checked.flatMap(it -> it.text("defaultName")).orElse(""), element);
    return (folder + "/" + name).replaceAll("/+", "/").replaceAll("^/", "");
  }

  private static String named(String style, String element) {
    return switch (style) {
      case "<<hyphenated element name>>" -> separated(element, "-");
      case "<<underscored element name>>" -> separated(element, "_");
      default -> element;
    };
  }

  private static String separated(String name, String by) {
    return name.replaceAll("(?<=[^A-Z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", by)
        .toLowerCase(Locale.ROOT);
  }

  /** Those of the templates that are injected and that a method uses. */
  public static Stream<String> injected(ClassFact type, MethodFact method, Settings settings) {
    return method.fieldUses().stream()
        .filter(use -> use.type().name().equals(TEMPLATE))
        .map(use -> located(type, use.name()).orElse(use.name()))
        .map(name -> QuteTemplates.plain(name, TemplateFiles.suffixes(settings)));
  }

  /** Those that a method asks the engine for by their names. */
  public static Stream<String> asked(MethodFact method, Values values, Settings settings) {
    return values
        .names(method)
        .filter(named -> named.kind() == Naming.TEMPLATE && named.isKnown())
        .flatMap(named -> named.values().stream())
        .map(name -> QuteTemplates.plain(name, TemplateFiles.suffixes(settings)));
  }

  private static Optional<String> located(ClassFact type, String name) {
    var fields = type.fields().stream().filter(it -> it.name().equals(name));
    var parameters =
        type.methods().stream()
            .filter(MethodFact::isConstructor)
            .flatMap(constructor -> constructor.parameters().stream())
            .filter(it -> it.name().equals(name));
    return Stream.concat(fields, parameters)
        .map(Annotated.class::cast)
        .flatMap(it -> it.annotation(LOCATION).stream())
        .flatMap(it -> it.text("value").stream())
        .findFirst();
  }

  /** The class around, which is a folder of templates. */
  private static String folderOf(String type) {
    var outer = type.lastIndexOf('$');
    return outer < 0 ? "" : simple(type.substring(0, outer));
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
