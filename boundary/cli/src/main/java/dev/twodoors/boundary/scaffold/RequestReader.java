package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds out how raw values become an input: values of JSON in a body, texts where they stand in the
 * address.
 */
final class RequestReader {
  private static final String VIOLATIONS = "dev.twodoors.boundary.Violations";
  private static final String STREAM = "import java.util.stream.IntStream;";

  private static final List<String> PAGE = List.of("cursor", "limit");

  private final Values values;
  private final String id;
  private final boolean inAddress;
  private final String owner;

  /**
   * @param id of the capability
   * @param owner simple name of the class that gets the parsers
   */
  RequestReader(Values values, String id, boolean inAddress, String owner) {
    this.values = values;
    this.id = id;
    this.inAddress = inAddress;
    this.owner = owner;
  }

  Model read(TypeRef input) {
    var type = values.record(input).orElseThrow(() -> unsupported("its input", input));
    return model(type, owner);
  }

  private Model model(ClassFact type, String name) {
    var nested = new ArrayList<Model>();
    var parsers = new ArrayList<String>();
    var components = Values.components(type);
    var paged = inAddress && PAGE.stream().allMatch(page -> isThere(components, page));
    var parts =
        components.stream()
            .map(
                component ->
                    paged && PAGE.contains(component.name())
                        ? ofPage(component.name())
                        : part(component, name, nested, parsers))
            .toList();
    return new Model(
        name,
        Names.simple(type.name()),
        parts,
        List.copyOf(nested),
        parsers.stream().distinct().toList());
  }

  private static boolean isThere(List<FieldFact> components, String name) {
    return components.stream().anyMatch(component -> component.name().equals(name));
  }

  /** Which page is wanted, stands in parameters that all lists share. */
  private static Part ofPage(String name) {
    var read = name.equals("limit") ? "page.limit(violations)" : "page.cursor()";
    return new Part(name, "", read, "", List.of());
  }

  private Part part(FieldFact component, String in, List<Model> nested, List<String> parsers) {
    var name = component.name();
    var type = component.type();
    if (Values.BOXED.containsKey(type.name())) {
      return primitive(name, type, in, parsers);
    }
    if (type.name().equals(Values.LIST)) {
      return list(name, type.arguments().getFirst(), in, nested, parsers);
    }
    var item = item(name, type, in, nested, parsers);
    return item.reader().isEmpty()
        ? Part.plain(name, item.sent(), item.imports())
        : new Part(name, item.sent(), item.of(name, "%path"), "", item.imports());
  }

  /**
   * How one value is read.
   *
   * @param reader a function of the raw value; empty when it is taken as it is
   * @param model whether the reader is a model with a method {@code read}
   */
  private record Item(String sent, String reader, boolean model, List<String> imports) {

    String of(String raw, String path) {
      return model
          ? "%s == null ? null : %s.read(%s, violations)".formatted(raw, raw, path)
          : "violations.read(%s, %s, %s)".formatted(path, raw, reader);
    }
  }

  private Part primitive(String name, TypeRef type, String in, List<String> parsers) {
    var zero = type.name().equals("boolean") ? "false" : type.name().equals("long") ? "0L" : "0";
    var boxed = Values.BOXED.get(type.name());
    if (!inAddress) {
      return new Part(name, boxed, "", zero, List.of());
    }
    var read = "violations.read(%%path, %s, %s)".formatted(name, scalar(boxed, in, parsers));
    return new Part(name, "String", read, zero, List.of());
  }

  private Part list(
      String name, TypeRef type, String in, List<Model> nested, List<String> parsers) {
    var item = item(name, type, in, nested, parsers);
    var imports = Stream.concat(Stream.of("import java.util.List;"), item.imports().stream());
    var sent = "List<%s>".formatted(item.sent());
    if (item.reader().isEmpty()) {
      return Part.plain(name, sent, imports.toList());
    }
    var each = item.of(name + ".get(i)", "%path + \"[\" + i + \"]\"");
    var read =
        "%s == null ? null : IntStream.range(0, %s.size()).mapToObj(i -> %s).toList()"
            .formatted(name, name, each);
    return new Part(name, sent, read, "", Stream.concat(imports, Stream.of(STREAM)).toList());
  }

  private Item item(
      String name, TypeRef type, String in, List<Model> nested, List<String> parsers) {
    if (Values.isScalar(type.name())) {
      return scalarItem(name, type, in, parsers);
    }
    var source = Values.source(type);
    var imports = Values.imports(type);
    if (values.isEnum(type)) {
      var reader =
          values.parses(type)
              ? source + "::parse"
              : parser(
                  in,
                  parsers,
                  type,
                  source + ".valueOf(text)",
                  "\"must be one of \" + List.of(%s.values())".formatted(source));
      return new Item("String", reader, false, plus(imports, "import java.util.List;"));
    }
    if (type.name().equals(Values.UUID)) {
      return new Item("String", "UUID::fromString", false, imports);
    }
    return values.wrapped(type).isPresent()
        ? wrapped(name, type, values.wrapped(type).get().type())
        : record(name, type, nested);
  }

  private Item scalarItem(String name, TypeRef type, String in, List<String> parsers) {
    var source = Values.source(type);
    if (!inAddress || type.name().equals(Values.TEXT)) {
      return new Item(source, "", false, Values.imports(type));
    }
    if (!Values.BOXED.containsValue(source)) {
      throw unsupported(name, type);
    }
    return new Item("String", scalar(source, in, parsers), false, List.of());
  }

  /** Whole numbers and truth values, as they stand in an address. */
  private static String scalar(String boxed, String in, List<String> parsers) {
    return boxed.equals("Boolean")
        ? parser(
            in,
            parsers,
            TypeRef.of("Boolean"),
            "switch (text) {\n      case \"true\" -> true;\n      case \"false\" -> false;\n"
                + "      default -> throw new IllegalArgumentException(text);\n    }",
            "\"must be true or false\"")
        : parser(
            in, parsers, TypeRef.of(boxed), boxed + ".valueOf(text)", "\"must be a whole number\"");
  }

  private static String parser(
      String in, List<String> parsers, TypeRef type, String made, String message) {
    var simple = Values.source(type);
    var name = "parse" + simple.substring(simple.lastIndexOf('.') + 1);
    parsers.add(
        """

          private static %s %s(String text) {
            try {
              return %s;
            } catch (IllegalArgumentException e) {
              throw new IllegalArgumentException(%s, e);
            }
          }
        """
            .formatted(simple, name, made, message));
    return in + "::" + name;
  }

  private Item wrapped(String name, TypeRef type, TypeRef inner) {
    var source = Values.source(type);
    var imports = Values.imports(type);
    var number = Values.BOXED.containsKey(inner.name()) || isNumber(inner);
    if (values.parses(type)) {
      return number && !inAddress
          ? new Item(
              "Long", "number -> %s.parse(number.toString())".formatted(source), false, imports)
          : new Item("String", source + "::parse", false, imports);
    }
    if (inner.name().equals(Values.TEXT)) {
      return new Item("String", source + "::new", false, imports);
    }
    if (inner.name().equals(Values.UUID)) {
      return new Item(
          "String",
          "text -> new %s(UUID.fromString(text))".formatted(source),
          false,
          plus(imports, "import java.util.UUID;"));
    }
    if (number && !inAddress) {
      var boxed = Values.BOXED.getOrDefault(inner.name(), Values.source(inner));
      return new Item(boxed, source + "::new", false, imports);
    }
    throw unsupported(name, type);
  }

  private static boolean isNumber(TypeRef type) {
    return type.name().equals("java.lang.Long") || type.name().equals("java.lang.Integer");
  }

  /** By a model that the API has already, such as that of money; else by one of its own. */
  private Item record(String name, TypeRef type, List<Model> nested) {
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
      return new Item(
          Values.source(model),
          "read",
          true,
          Stream.concat(Values.imports(model).stream(), Values.imports(type).stream()).toList());
    }
    var fact = values.record(type).orElseThrow(() -> unsupported(name, type));
    var simple = Names.simple(type.name());
    var model = model(fact, simple.substring(simple.lastIndexOf('.') + 1));
    nested.add(model);
    return new Item(model.name(), "read", true, Values.imports(type));
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

  private Refused unsupported(String what, TypeRef type) {
    return new Refused(
        "%s cannot be promoted by itself: a request %s no %s as %s. Write its operation by hand: docs/how-to/add-a-capability.md says how."
            .formatted(id, inAddress ? "in the address carries" : "carries", type.shown(), what));
  }
}
