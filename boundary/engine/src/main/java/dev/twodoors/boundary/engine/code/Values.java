package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import dev.twodoors.boundary.engine.code.MethodFact.Constant;
import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows a value that is promised as a mere object to what it may be: to what the methods that
 * give it give, to what a library's base class of the project's class is about, and to what is put
 * into the field that holds it. The text of a static field is found in the same way.
 */
public final class Values {
  /** What a method hands to another that takes any object. */
  private record Pass(MethodFact caller, Argument given) {}

  private static final Set<String> ANYTHING = Set.of("java.lang.Object", "*");

  private final Classes classes;
  private final Places places;
  private final Map<String, List<Argument>> put = new HashMap<>();
  private Map<MethodRef, List<Pass>> passed;

  Values(Classes classes) {
    this.classes = classes;
    this.places = new Places(classes, this);
    for (var type : classes.all()) {
      for (var method : type.methods()) {
        for (var use : method.fieldUses()) {
          if (!use.put().isEmpty()) {
            put.computeIfAbsent(name(use), any -> new ArrayList<>()).addAll(use.put());
          }
        }
      }
    }
  }

  private static String name(FieldUse use) {
    return use.owner() + "." + use.name();
  }

  /** The types that a value may have. */
  public Stream<TypeRef> types(Argument value) {
    return types(value, new HashSet<>());
  }

  /** What a method promises; when that is anything, what it gives and puts into collections. */
  public Stream<TypeRef> types(MethodFact method) {
    return types(method, new HashSet<>());
  }

  /** A text as it is, what a static field of the project holds, and what a method of it gives. */
  public Stream<String> texts(Argument value) {
    return texts(value, new HashSet<>());
  }

  private Stream<String> texts(Argument value, Set<MethodRef> seen) {
    var held = value.field().stream().flatMap(this::held);
    var given =
        value.from().flatMap(classes::resolve).filter(method -> seen.add(method.ref())).stream()
            .flatMap(method -> method.results().stream());
    return Stream.concat(
        value.constant().stream(), Stream.concat(held, given).flatMap(each -> texts(each, seen)));
  }

  /** What the calls of a method leave to values. Rules and the list of blind spots ask the same. */
  public Stream<Named> names(MethodFact method) {
    return method.names().isEmpty() ? Stream.empty() : method.names().stream().map(this::known);
  }

  /** With what other classes leave in its places. */
  private Named known(Named named) {
    return named.values().stream().noneMatch(value -> value.contains(Texts.PLACE))
        ? named
        : new Named(named.kind(), named.by(), places.filled(named.values()), named.line());
  }

  /** The texts in a method, and those of static fields where it reads them. */
  public Stream<Constant> constants(MethodFact method) {
    return Stream.concat(
        method.constants().stream(),
        method.fieldUses().stream()
            .filter(use -> !use.write())
            .flatMap(
                use ->
                    held(name(use))
                        .flatMap(held -> held.constant().stream())
                        .map(text -> new Constant(text, use.line()))));
  }

  /** What is put into a field, which a supertype of the class may declare. */
  Stream<Argument> held(String field) {
    var name = field.substring(field.lastIndexOf('.'));
    var owner = field.substring(0, field.length() - name.length());
    return Stream.concat(Stream.of(owner), classes.ancestors(owner).stream())
        .flatMap(type -> put.getOrDefault(type + name, List.of()).stream());
  }

  private Stream<TypeRef> types(Argument value, Set<Object> seen) {
    var method = value.from().flatMap(classes::resolve);
    if (method.isPresent()) {
      return types(method.get(), seen);
    }
    var held = value.field().filter(any -> isAnything(value.type())).filter(seen::add);
    return Stream.of(
            Stream.of(value.type()),
            about(value),
            held.stream().flatMap(this::held).flatMap(each -> types(each, seen)))
        .flatMap(each -> each);
  }

  /** Of what a library's base class of a project's class gives, what that base is about. */
  private Stream<TypeRef> about(Argument value) {
    return value.from().filter(any -> isAnything(value.type())).stream()
        .flatMap(called -> classes.find(called.owner()).stream())
        .flatMap(type -> type.supertypes().stream())
        .flatMap(base -> base.arguments().stream());
  }

  private Stream<TypeRef> types(MethodFact method, Set<Object> seen) {
    var promised = method.returned();
    if (!isAnything(promised) || !seen.add(method.ref())) {
      return Stream.of(promised);
    }
    var lambdas = "lambda$" + method.ref().name() + "$";
    var collected =
        classes.find(method.ref().owner()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(is -> is.equals(method) || is.ref().name().startsWith(lambdas))
            .flatMap(is -> is.calls().stream())
            .filter(call -> call.target().owner().startsWith("java.util."))
            .flatMap(call -> call.given().stream());
    var given = givesParameter(method) ? given(method, seen) : Stream.<Argument>empty();
    return Stream.concat(
        Stream.of(promised),
        Stream.of(method.results().stream(), collected, given)
            .flatMap(each -> each)
            .flatMap(each -> types(each, seen)));
  }

  /** Whether a method may give back what it takes, which can be anything. */
  private static boolean givesParameter(MethodFact method) {
    return method.parameters().stream().anyMatch(taken -> isAnything(taken.type()))
        && method.results().stream().anyMatch(Values::isUnknown);
  }

  /** What callers hand to a method as a mere object, and to those that only pass it on. */
  private Stream<Argument> given(MethodFact method, Set<Object> seen) {
    return seen.add("given to " + method.ref())
        ? passed().getOrDefault(method.ref(), List.of()).stream()
            .flatMap(
                pass ->
                    isUnknown(pass.given()) ? given(pass.caller(), seen) : Stream.of(pass.given()))
        : Stream.empty();
  }

  private static boolean isUnknown(Argument given) {
    return given.from().isEmpty() && given.field().isEmpty() && isAnything(given.type());
  }

  private synchronized Map<MethodRef, List<Pass>> passed() {
    if (passed == null) {
      passed = new HashMap<>();
      for (var type : classes.all()) {
        for (var caller : type.methods()) {
          for (var call : caller.calls()) {
            if (classes.isOurs(call.target().owner())) {
              call.given()
                  .forEach(
                      given ->
                          passed
                              .computeIfAbsent(call.target(), any -> new ArrayList<>())
                              .add(new Pass(caller, given)));
            }
          }
        }
      }
    }
    return passed;
  }

  private static boolean isAnything(TypeRef type) {
    return type.mentions().anyMatch(ANYTHING::contains);
  }
}
