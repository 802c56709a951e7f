package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds out what a request carries for an input: the values of the core themselves, which the door
 * reads, and records of the request for what the core makes of several values.
 */
final class RequestReader {
  private static final List<String> PAGE = List.of("cursor", "limit");
  private static final Map<String, String> ZERO =
      Map.of("boolean", "false", "long", "0L", "int", "0");

  private final Values values;
  private final String id;
  private final boolean inAddress;

  /**
   * @param id of the capability
   */
  RequestReader(Values values, String id, boolean inAddress) {
    this.values = values;
    this.id = id;
    this.inAddress = inAddress;
  }

  /**
   * @param name simple name of the request
   */
  Model read(TypeRef input, String name) {
    return model(values.record(input).orElseThrow(() -> unsupported("its input", input)), name);
  }

  private Model model(ClassFact type, String name) {
    var nested = new ArrayList<Model>();
    var components = Values.components(type);
    var paged = inAddress && PAGE.stream().allMatch(page -> isThere(components, page));
    var parts =
        components.stream()
            .map(
                component ->
                    paged && PAGE.contains(component.name())
                        ? new Part(
                            component.name(),
                            "",
                            "page." + component.name() + "()",
                            false,
                            List.of())
                        : part(component, nested))
            .toList();
    return new Model(name, Names.simple(type.name()), parts, List.copyOf(nested));
  }

  private static boolean isThere(List<FieldFact> components, String name) {
    return components.stream().anyMatch(component -> component.name().equals(name));
  }

  private Part part(FieldFact component, List<Model> nested) {
    var name = component.name();
    var type = component.type();
    if (Values.BOXED.containsKey(type.name())) {
      var argument =
          String.format(Locale.ROOT, "%s == null ? %s : %s", name, ZERO.get(type.name()), name);
      return new Part(name, Values.BOXED.get(type.name()), argument, true, List.of());
    }
    if (type.name().equals(Values.LIST)) {
      return list(name, type.arguments().getFirst(), nested);
    }
    if (values.isSingle(type)) {
      return Part.plain(name, Values.source(single(name, type)), Values.imports(type));
    }
    var model = model(name, type, nested);
    var argument =
        String.format(Locale.ROOT, "%s == null ? null : %s.%s()", name, name, model.method());
    return new Part(name, model.type(), argument, false, model.imports());
  }

  private Part list(String name, TypeRef item, List<Model> nested) {
    if (inAddress) {
      throw unsupported(name, item);
    }
    var list = Stream.of("import java.util.List;");
    if (values.isSingle(item)) {
      var imports = Stream.concat(list, Values.imports(item).stream()).toList();
      return Part.plain(name, "List<" + Values.source(item) + ">", imports);
    }
    var model = model(name, item, nested);
    var argument =
        String.format(Locale.ROOT, "Each.of(%s, %s::%s)", name, model.type(), model.method());
    var imports = Stream.concat(list, model.imports().stream()).toList();
    return new Part(name, "List<" + model.type() + ">", argument, false, imports);
  }

  /** In an address stands what is one text: no time, no amount. */
  private TypeRef single(String name, TypeRef type) {
    if (inAddress && Values.isOfJson(type.name())) {
      throw unsupported(name, type);
    }
    return type;
  }

  /** A record of the request, and the method that makes the core's value of it. */
  private record Sent(String type, String method, List<String> imports) {}

  /** One that the API has already, such as that of money; else one of its own. */
  private Sent model(String name, TypeRef type, List<Model> nested) {
    if (inAddress) {
      throw unsupported(name, type);
    }
    var imports = Values.imports(type);
    for (var known : values.classes().all()) {
      if (known.module().layer() == Layer.API && known.isRecord() && !known.name().contains("$")) {
        var makes = known.methods().stream().filter(method -> makes(method, type)).findFirst();
        if (makes.isPresent()) {
          var model = TypeRef.of(known.name());
          var all = Stream.concat(Values.imports(model).stream(), imports.stream()).toList();
          return new Sent(Values.source(model), makes.get().ref().name(), all);
        }
      }
    }
    var fact =
        values
            .record(type)
            .filter(found -> values.wrapped(type).isEmpty())
            .orElseThrow(() -> unsupported(name, type));
    var simple = Names.simple(type.name());
    var model = model(fact, simple.substring(simple.lastIndexOf('.') + 1));
    nested.add(model);
    return new Sent(model.name(), Model.MADE, imports);
  }

  private static boolean makes(MethodFact method, TypeRef type) {
    return !method.isStatic()
        && method.isPublic()
        && method.parameters().isEmpty()
        && method.returned().name().equals(type.name());
  }

  private Refused unsupported(String what, TypeRef type) {
    var reason =
        values.wrapped(type).isPresent()
            ? "has no static method parse(String), by which the door reads such values. Give it one."
            : String.format(
                Locale.ROOT,
                "is nothing that a request carries%s. Write its operation by hand: docs/how-to/add-a-capability.md says how.",
                inAddress ? " in the address" : "");
    return new Refused(
        String.format(
            Locale.ROOT,
            "%s cannot be promoted by itself: %s, of which it takes %s, %s",
            id,
            type.shown(),
            what,
            reason));
  }
}
