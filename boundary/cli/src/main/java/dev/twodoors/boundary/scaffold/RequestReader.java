package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds out how raw values become an input: values of JSON in a body, texts where they stand in the
 * address.
 *
 * @see ValueReader
 */
final class RequestReader {
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
    var type =
        values.record(input).orElseThrow(() -> reader(owner).unsupported("its input", input));
    return model(type, owner);
  }

  private Model model(ClassFact type, String name) {
    var reader = reader(name);
    var components = Values.components(type);
    var paged = inAddress && PAGE.stream().allMatch(page -> isThere(components, page));
    var parts =
        components.stream()
            .map(
                component ->
                    paged && PAGE.contains(component.name())
                        ? ofPage(component.name())
                        : part(component, reader))
            .toList();
    return new Model(name, Names.simple(type.name()), parts, reader.nested(), reader.parsers());
  }

  private static boolean isThere(List<FieldFact> components, String name) {
    return components.stream().anyMatch(component -> component.name().equals(name));
  }

  /** Which page is wanted, stands in parameters that all lists share. */
  private static Part ofPage(String name) {
    var read = name.equals("limit") ? "page.limit(violations)" : "page.cursor()";
    return new Part(name, "", read, "", List.of());
  }

  private Part part(FieldFact component, ValueReader reader) {
    var name = component.name();
    var type = component.type();
    if (Values.BOXED.containsKey(type.name())) {
      return primitive(name, type, reader);
    }
    if (type.name().equals(Values.LIST)) {
      return list(name, type.arguments().getFirst(), reader);
    }
    var item = reader.of(name, type);
    return item.reader().isEmpty()
        ? Part.plain(name, item.sent(), item.imports())
        : new Part(name, item.sent(), item.of(name, "%path"), "", item.imports());
  }

  private Part primitive(String name, TypeRef type, ValueReader reader) {
    var zero = type.name().equals("boolean") ? "false" : type.name().equals("long") ? "0L" : "0";
    var boxed = Values.BOXED.get(type.name());
    if (!inAddress) {
      return new Part(name, boxed, "", zero, List.of());
    }
    var read =
        String.format(Locale.ROOT, "violations.read(%%path, %s, %s)", name, reader.scalar(boxed));
    return new Part(name, "String", read, zero, List.of());
  }

  private Part list(String name, TypeRef type, ValueReader reader) {
    var item = reader.of(name, type);
    var imports = Stream.concat(Stream.of("import java.util.List;"), item.imports().stream());
    var sent = "List<" + item.sent() + ">";
    if (item.reader().isEmpty()) {
      return Part.plain(name, sent, imports.toList());
    }
    var each = item.of(name + ".get(i)", "%path + \"[\" + i + \"]\"");
    var read =
        String.format(
            Locale.ROOT,
            "%s == null ? null : IntStream.range(0, %s.size()).mapToObj(i -> %s).toList()",
            name,
            name,
            each);
    return new Part(name, sent, read, "", Stream.concat(imports, Stream.of(STREAM)).toList());
  }

  private ValueReader reader(String name) {
    return new ValueReader(values, id, inAddress, name, this::model);
  }
}
