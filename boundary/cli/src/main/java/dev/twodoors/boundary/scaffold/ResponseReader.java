package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.scaffold.Operation.Result;
import dev.twodoors.boundary.scaffold.Shown.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out how a response shows the records of an outcome. */
final class ResponseReader {
  private static final Set<String> NULLABLE =
      Set.of("jakarta.annotation.Nullable", "org.jspecify.annotations.Nullable");

  private final Values values;
  private final String id;
  private final String place;

  /**
   * @param id of the capability
   * @param place the package of the response, in which it sees what is not public
   */
  ResponseReader(Values values, String id, String place) {
    this.values = values;
    this.id = id;
    this.place = place;
  }

  Shown read(ClassFact outcome, String name) {
    var nested = new ArrayList<Shown>();
    var shown =
        Values.components(outcome).stream().map(component -> value(component, nested)).toList();
    return new Shown(name, Names.simple(outcome.name()), shown, List.copyOf(nested));
  }

  /**
   * @param refusal whether it undoes what was changed, so that nothing of it is shown
   * @param name of the response
   */
  Result result(ClassFact outcome, boolean refusal, String name) {
    var simple = Names.simple(outcome.name());
    var last = simple.substring(simple.lastIndexOf('.') + 1);
    var components = Values.components(outcome);
    if (refusal) {
      return Result.refusal(last);
    }
    if (components.isEmpty()) {
      return Result.nothing(last);
    }
    var first = components.getFirst().type();
    return components.size() == 1 && first.shown().startsWith("PageOf<")
        ? page(last, components.getFirst().name(), first.arguments().getFirst(), name)
        : Result.of(last, read(outcome, name));
  }

  private Result page(String outcome, String component, TypeRef item, String name) {
    var nested = new ArrayList<Shown>();
    var made = record(component, item, "item", nested);
    if (nested.isEmpty()) {
      return new Result(outcome, false, made.type(), Optional.empty(), component, made.imports());
    }
    var own = nested.getFirst();
    var renamed = new Shown(name, own.source(), own.values(), own.nested());
    return new Result(outcome, false, name, Optional.of(renamed), component, Values.imports(item));
  }

  /** A value in source and what makes it. */
  private record Made(String type, String by, List<String> imports) {}

  private Value value(FieldFact component, List<Shown> nested) {
    var from = "from." + component.name() + "()";
    var made = made(component.name(), component.type(), from, nested);
    var nullable = NULLABLE.stream().anyMatch(component::has);
    var safe =
        nullable && !made.by().equals(from) ? from + " == null ? null : " + made.by() : made.by();
    return new Value(component.name(), made.type(), safe, !nullable, made.imports());
  }

  private Made made(String name, TypeRef type, String from, List<Shown> nested) {
    if (Values.BOXED.containsKey(type.name()) || Values.isScalar(type.name())) {
      return new Made(Values.source(type), from, Values.imports(type));
    }
    if (type.name().equals(Values.UUID)) {
      return new Made("String", from + ".toString()", List.of());
    }
    if (values.isEnum(type)) {
      return new Made("String", from + ".name()", List.of());
    }
    if (type.name().equals(Values.LIST)) {
      return list(name, type.arguments().getFirst(), from, nested);
    }
    var wrapped = values.wrapped(type);
    return wrapped.isPresent()
        ? made(name, wrapped.get().type(), from + "." + wrapped.get().name() + "()", nested)
        : record(name, type, from, nested);
  }

  private Made list(String name, TypeRef item, String from, List<Shown> nested) {
    var made = made(name, item, "item", nested);
    var by =
        made.by().equals("item")
            ? from
            : from + ".stream().map(item -> " + made.by() + ").toList()";
    return new Made(
        "List<" + Values.BOXED.getOrDefault(made.type(), made.type()) + ">",
        by,
        Stream.concat(Stream.of("import java.util.List;"), made.imports().stream()).toList());
  }

  /** By a response that the API has already, else by a record of its own. */
  private Made record(String name, TypeRef type, String from, List<Shown> nested) {
    var known =
        values.classes().all().stream()
            .filter(model -> model.module().layer() == Layer.API)
            .filter(model -> model.methods().stream().anyMatch(m -> shows(m, model, type)))
            .findFirst();
    if (known.isPresent()) {
      var model = TypeRef.of(known.get().name());
      return new Made(
          Values.source(model),
          Values.source(model) + ".from(" + from + ")",
          known.get().packageName().equals(place) ? List.of() : Values.imports(model));
    }
    var fact = values.record(type).orElseThrow(() -> unsupported(name, type));
    var simple = Names.simple(type.name());
    var own = read(fact, simple.substring(simple.lastIndexOf('.') + 1).replaceFirst("View$", ""));
    nested.add(own);
    return new Made(own.name(), own.name() + ".from(" + from + ")", Values.imports(type));
  }

  private boolean shows(MethodFact method, ClassFact model, TypeRef type) {
    var here = model.packageName().equals(place);
    var visible = method.isPublic() && model.isPublic();
    return (here && !method.isPrivate() || visible)
        && method.isStatic()
        && method.ref().name().equals("from")
        && method.returned().name().equals(model.name())
        && Values.parameters(method).equals(List.of(type.name()));
  }

  private Refused unsupported(String name, TypeRef type) {
    return new Refused(
        String.format(
            Locale.ROOT,
            "%s cannot be promoted by itself: a response shows no %s as %s. Write its operation by hand: docs/how-to/add-a-capability.md says how.",
            id,
            type.shown(),
            name));
  }
}
