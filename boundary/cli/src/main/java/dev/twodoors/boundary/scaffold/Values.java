package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the compiled classes say about the types of inputs and outcomes. */
record Values(Classes classes) {
  static final String TEXT = "java.lang.String";
  static final String LIST = "java.util.List";
  static final String UUID = "java.util.UUID";

  /** Primitives, with the type that can be missing. */
  static final Map<String, String> BOXED =
      Map.of("int", "Integer", "long", "Long", "boolean", "Boolean");

  private static final Set<String> WRAPPERS =
      Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Boolean");

  /** What JSON libraries read and write by themselves. */
  private static final Set<String> OF_JSON =
      Set.of("java.time.Instant", "java.time.LocalDate", "java.math.BigDecimal");

  static boolean isScalar(String type) {
    return type.equals(TEXT) || WRAPPERS.contains(type) || OF_JSON.contains(type);
  }

  static boolean isOfJson(String type) {
    return OF_JSON.contains(type);
  }

  /** Whether a door reads a value of that type by itself, out of one text or number. */
  boolean isSingle(TypeRef type) {
    return isScalar(type.name())
        || type.name().equals(UUID)
        || isEnum(type)
        || wrapped(type).isPresent() && parses(type);
  }

  /** In source: {@code PlaceOrder.Line}. */
  static String source(TypeRef type) {
    return type.shown();
  }

  /** None for types that need none. */
  static List<String> imports(TypeRef type) {
    return type.mentions()
        .filter(name -> name.contains(".") && !name.startsWith("java.lang."))
        .map(Names::outermost)
        .map(name -> "import " + name + ";")
        .toList();
  }

  boolean isEnum(TypeRef type) {
    return classes.isA(type.name(), "java.lang.Enum");
  }

  Optional<ClassFact> record(TypeRef type) {
    return classes.find(type.name()).filter(ClassFact::isRecord);
  }

  static List<FieldFact> components(ClassFact type) {
    return type.fields().stream().filter(field -> !field.isStatic()).toList();
  }

  /** The only component of a value type such as {@code Sku}. */
  Optional<FieldFact> wrapped(TypeRef type) {
    return record(type).map(Values::components).filter(all -> all.size() == 1).map(List::getFirst);
  }

  /** Whether a type makes itself of a text by a method {@code parse}. */
  boolean parses(TypeRef type) {
    return classes.find(type.name()).stream()
        .flatMap(found -> found.methods().stream())
        .filter(method -> method.ref().name().equals("parse"))
        .filter(MethodFact::isStatic)
        .filter(method -> method.isPublic() && method.returned().name().equals(type.name()))
        .anyMatch(method -> parameters(method).equals(List.of(TEXT)));
  }

  static List<String> parameters(MethodFact method) {
    return method.parameters().stream().map(parameter -> parameter.type().name()).toList();
  }
}
