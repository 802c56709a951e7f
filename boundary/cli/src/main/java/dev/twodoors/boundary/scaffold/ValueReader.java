package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** How single values of one model are read, and what else the model needs for that. */
final class ValueReader {
  private static final String VIOLATIONS = "dev.twodoors.boundary.Violations";

  private final Values values;
  private final String id;
  private final boolean inAddress;
  private final String owner;
  private final BiFunction<ClassFact, String, Model> models;
  private final List<Model> nested = new ArrayList<>();
  private final List<String> parsers = new ArrayList<>();

  /**
   * @param id of the capability
   * @param owner simple name of the class that gets the parsers
   * @param models makes the model of a record, by its name
   */
  ValueReader(
      Values values,
      String id,
      boolean inAddress,
      String owner,
      BiFunction<ClassFact, String, Model> models) {
    this.values = values;
    this.id = id;
    this.inAddress = inAddress;
    this.owner = owner;
    this.models = models;
  }

  /**
   * How one value is read.
   *
   * @param reader a function of the raw value; empty when it is taken as it is
   * @param model whether the reader is a model with a method {@code read}
   */
  record Reading(String sent, String reader, boolean model, List<String> imports) {

    String of(String raw, String path) {
      return model
          ? raw + " == null ? null : " + raw + ".read(" + path + ", violations)"
          : "violations.read(" + path + ", " + raw + ", " + reader + ")";
    }
  }

  /** Models of values that are records, which were read so far. */
  List<Model> nested() {
    return List.copyOf(nested);
  }

  /** Methods that the readings so far refer to. */
  List<String> parsers() {
    return parsers.stream().distinct().toList();
  }

  Reading of(String name, TypeRef type) {
    if (Values.isScalar(type.name())) {
      return scalarReading(name, type);
    }
    var source = Values.source(type);
    var imports = Values.imports(type);
    if (values.isEnum(type)) {
      var reader =
          values.parses(type)
              ? source + "::parse"
              : parser(
                  type,
                  source + ".valueOf(text)",
                  String.format(Locale.ROOT, "\"must be one of \" + List.of(%s.values())", source));
      return new Reading("String", reader, false, plus(imports, "import java.util.List;"));
    }
    if (type.name().equals(Values.UUID)) {
      return new Reading("String", "UUID::fromString", false, imports);
    }
    return values.wrapped(type).isPresent()
        ? wrapped(name, type, values.wrapped(type).get().type())
        : record(name, type);
  }

  private Reading scalarReading(String name, TypeRef type) {
    var source = Values.source(type);
    if (!inAddress || type.name().equals(Values.TEXT)) {
      return new Reading(source, "", false, Values.imports(type));
    }
    if (!Values.BOXED.containsValue(source)) {
      throw unsupported(name, type);
    }
    return new Reading("String", scalar(source), false, List.of());
  }

  /** Whole numbers and truth values, as they stand in an address. */
  String scalar(String boxed) {
    return boxed.equals("Boolean")
        ? parser(
            TypeRef.of("Boolean"),
            "switch (text) {\n      case \"true\" -> true;\n      case \"false\" -> false;\n"
                + "      default -> throw new IllegalArgumentException(text);\n    }",
            "\"must be true or false\"")
        : parser(TypeRef.of(boxed), boxed + ".valueOf(text)", "\"must be a whole number\"");
  }

  private String parser(TypeRef type, String made, String message) {
    var simple = Values.source(type);
    var name = "parse" + simple.substring(simple.lastIndexOf('.') + 1);
    parsers.add(
        String.format(
            Locale.ROOT,
            """

          private static %s %s(String text) {
            try {
              return %s;
            } catch (IllegalArgumentException e) {
              throw new IllegalArgumentException(%s, e);
            }
          }
        """,
            simple,
            name,
            made,
            message));
    return owner + "::" + name;
  }

  private Reading wrapped(String name, TypeRef type, TypeRef inner) {
    var source = Values.source(type);
    var imports = Values.imports(type);
    var number = Values.BOXED.containsKey(inner.name()) || isNumber(inner);
    if (values.parses(type)) {
      return number && !inAddress
          ? new Reading("Long", "number -> " + source + ".parse(number.toString())", false, imports)
          : new Reading("String", source + "::parse", false, imports);
    }
    if (inner.name().equals(Values.TEXT)) {
      return new Reading("String", source + "::new", false, imports);
    }
    if (inner.name().equals(Values.UUID)) {
      return new Reading(
          "String",
          "text -> new " + source + "(UUID.fromString(text))",
          false,
          plus(imports, "import java.util.UUID;"));
    }
    if (number && !inAddress) {
      var boxed = Values.BOXED.getOrDefault(inner.name(), Values.source(inner));
      return new Reading(boxed, source + "::new", false, imports);
    }
    throw unsupported(name, type);
  }

  private static boolean isNumber(TypeRef type) {
    return type.name().equals("java.lang.Long") || type.name().equals("java.lang.Integer");
  }

  /** By a model that the API has already, such as that of money; else by one of its own. */
  private Reading record(String name, TypeRef type) {
    if (inAddress) {
      throw unsupported(name, type);
    }
    var known =
        values.classes().all().stream()
            .filter(model -> model.module().layer() == Layer.API && !model.name().contains("$"))
            .filter(model -> model.methods().stream().anyMatch(method -> reads(method, type)))
            .findFirst();
    if (known.isPresent()) {
      var model = TypeRef.of(known.get().name());
      return new Reading(
          Values.source(model),
          "read",
          true,
          Stream.concat(Values.imports(model).stream(), Values.imports(type).stream()).toList());
    }
    var fact = values.record(type).orElseThrow(() -> unsupported(name, type));
    var simple = Names.simple(type.name());
    var model = models.apply(fact, simple.substring(simple.lastIndexOf('.') + 1));
    nested.add(model);
    return new Reading(model.name(), "read", true, Values.imports(type));
  }

  private static boolean reads(MethodFact method, TypeRef type) {
    return !method.isStatic()
        && method.isPublic()
        && method.ref().name().equals("read")
        && method.returned().name().equals(type.name())
        && Values.parameters(method).equals(List.of(Values.TEXT, VIOLATIONS));
  }

  private static List<String> plus(List<String> imports, String one) {
    return Stream.concat(imports.stream(), Stream.of(one)).toList();
  }

  Refused unsupported(String what, TypeRef type) {
    return new Refused(
        String.format(
            Locale.ROOT,
            "%s cannot be promoted by itself: a request %s no %s as %s. Write its operation by hand: docs/how-to/add-a-capability.md says how.",
            id,
            inAddress ? "in the address carries" : "carries",
            type.shown(),
            what));
  }
}
