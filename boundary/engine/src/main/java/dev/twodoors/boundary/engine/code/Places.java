package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Left;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * Places in which one class leaves a text, or the name of a class, and another finds it: a static
 * field, a parameter of a method, and what a method gives. A class is read alone, so it only names
 * the place; with all classes at hand the place is filled. One that also holds what nobody knows
 * says so.
 */
final class Places {
  private static final Set<String> NAMING =
      Set.of("java.lang.String", "java.lang.Class", "java.net.URI", "java.net.URL");

  /** Calls to these need not be kept: they are not the project's. */
  private static final List<String> PLATFORM =
      List.of("java/", "javax/", "jakarta/", "io/quarkus/", "io/vertx/", "org/hibernate/", "[");

  private static final String METHOD = "(";
  private static final String PARAMETER = "#";

  /** Where methods call each other in many ways, those through them are countless. */
  private static final int MOST_STEPS = 2_000;

  /** From one place to those that fill it. */
  private static final class Walk {
    final Set<String> open = new HashSet<>();
    int steps;
  }

  private final Classes classes;
  private final Values values;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
  private Map<String, Set<String>> left;

  Places(Classes classes, Values values) {
    this.classes = classes;
    this.values = values;
  }

  static boolean canName(Type type) {
    return NAMING.contains(type.getClassName());
  }

  static boolean mayBeOurs(String owner) {
    return PLATFORM.stream().noneMatch(owner::startsWith);
  }

  static String field(String owner, String name) {
    return Names.binary(owner) + "." + name;
  }

  static String result(String owner, String name, String descriptor) {
    return Names.binary(owner) + "." + name + descriptor;
  }

  static String parameter(String owner, String name, String descriptor, int at) {
    return result(owner, name, descriptor) + PARAMETER + at;
  }

  static String mark(String place) {
    return Texts.PLACE + place + Texts.PLACE;
  }

  /** Such texts with what all classes leave in their places. */
  Set<String> filled(Set<String> texts) {
    return filled(texts, place -> known.computeIfAbsent(place, any -> at(place, new Walk())));
  }

  private static Set<String> filled(Set<String> texts, Function<String, Set<String>> at) {
    return Texts.all(texts.stream().map(text -> filled(text, at)));
  }

  private static Set<String> filled(String text, Function<String, Set<String>> at) {
    var all = Set.of("");
    var parts = text.split(Texts.PLACE, -1);
    for (var i = 0; i < parts.length; i++) {
      all = Texts.joined(all, i % 2 == 0 ? Set.of(parts[i]) : at.apply(parts[i]));
    }
    return Texts.all(all.stream().map(Texts::whole).map(Set::of));
  }

  private Set<String> at(String place, Walk walk) {
    if (++walk.steps > MOST_STEPS || !walk.open.add(place)) {
      return Texts.NOBODY_KNOWS;
    }
    var found = place.contains(METHOD) ? left(place) : held(place);
    var filled = found.isEmpty() ? Texts.NOBODY_KNOWS : filled(found, inner -> at(inner, walk));
    walk.open.remove(place);
    return filled;
  }

  private Set<String> held(String field) {
    return values.held(field).map(Places::text).collect(Collectors.toSet());
  }

  private static String text(Argument put) {
    return put.constant()
        .filter(text -> !text.contains("{}") && put.field().isEmpty())
        .or(() -> put.field().map(Places::mark))
        .or(() -> put.from().map(Places::result).map(Places::mark))
        .orElse(Texts.UNKNOWN);
  }

  private static String result(MethodRef method) {
    return result(method.owner(), method.name(), method.descriptor());
  }

  private Set<String> left(String place) {
    return left().getOrDefault(place, Set.of());
  }

  private synchronized Map<String, Set<String>> left() {
    if (left == null) {
      left = new HashMap<>();
      for (var type : classes.all()) {
        for (var method : type.methods()) {
          method.left().forEach(each -> leave(method, each));
          method.calls().stream()
              .filter(call -> call.kind() == Call.Kind.REFERENCE)
              .forEach(this::leaveUnknown);
        }
      }
    }
    return left;
  }

  /** What a method gives, callers of what it overrides get as well. */
  private void leave(MethodFact method, Left each) {
    leave(each.place(), each.values());
    if (each.place().equals(result(method.ref()))) {
      classes
          .declarations(method)
          .map(MethodFact::ref)
          .forEach(ref -> leave(result(ref), each.values()));
    }
  }

  /** Whoever is handed a method calls it with what it likes. */
  private void leaveUnknown(Call handedOn) {
    var place = result(handedOn.target()) + PARAMETER;
    var types = Type.getArgumentTypes(handedOn.target().descriptor());
    for (var at = 0; at < types.length; at++) {
      leave(place + at, Texts.NOBODY_KNOWS);
    }
  }

  private void leave(String place, Set<String> texts) {
    left.computeIfAbsent(place, any -> new HashSet<>()).addAll(texts);
  }
}
