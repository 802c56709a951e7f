package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a type carries, through the project's own types down to those of libraries. */
final class Models {
  /**
   * A field on the way.
   *
   * @param way from the start, as shown: {@code Input.line.buyer}
   */
  record Part(ClassFact owner, FieldFact field, String way) {}

  private final Classes classes;
  private final Predicate<FieldFact> closed;
  private final List<Part> parts = new ArrayList<>();
  private final List<ClassFact> types = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Models(Classes classes, Predicate<FieldFact> closed) {
    this.classes = classes;
    this.closed = closed;
  }

  static Models of(Classes classes, TypeRef type) {
    return of(classes, type, field -> false);
  }

  /**
   * @param closed fields that are parts, and whose own parts are not
   */
  static Models of(Classes classes, TypeRef type, Predicate<FieldFact> closed) {
    var models = new Models(classes, closed);
    models.enter(type, Names.simple(type.name()));
    return models;
  }

  private void enter(TypeRef type, String way) {
    type.mentions()
        .flatMap(name -> classes.find(name).stream())
        .forEach(model -> enter(model, way));
  }

  private void enter(ClassFact model, String way) {
    if (!seen.add(model.name())) {
      return;
    }
    types.add(model);
    for (var field : parts(model)) {
      var longer = way + "." + field.name();
      parts.add(new Part(model, field, longer));
      if (!closed.test(field)) {
        enter(field.type(), longer);
      }
    }
    // A library's base class carries what it is about: class Lines extends Listing<Line>.
    enter(model.supertypes().getFirst(), way);
    model.permitted().stream()
        .flatMap(name -> classes.find(name).stream())
        .forEach(variant -> enter(variant, way));
  }

  /** Its fields; an interface has what it asks for in their place. */
  private static List<FieldFact> parts(ClassFact model) {
    var asked =
        model.methods().stream()
            .filter(method -> model.isInterface() && method.isAbstract())
            .filter(method -> method.parameters().isEmpty())
            .map(it -> new FieldFact(it.ref().name(), 0, it.returned(), it.annotations()));
    return Stream.concat(model.fields().stream().filter(field -> !field.isStatic()), asked)
        .toList();
  }

  /** Fields at any depth, each once. */
  List<Part> parts() {
    return parts;
  }

  /** The project's own types. */
  List<ClassFact> types() {
    return types;
  }
}
