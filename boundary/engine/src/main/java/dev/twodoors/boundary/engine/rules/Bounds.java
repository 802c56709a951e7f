package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Annotations by which somebody limits a value. */
final class Bounds {
  private static final List<String> CONSTRAINTS =
      List.of("jakarta.validation.constraints.", "org.hibernate.validator.constraints.");
  private static final String OPENAPI = "org.eclipse.microprofile.openapi.annotations.";

  /** What describes answers limits nobody's input. */
  private static final List<String> OF_ANSWERS =
      List.of(OPENAPI + "responses.", OPENAPI + "headers.", OPENAPI + "callbacks.");

  private static final Set<String> MEMBERS =
      Set.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "multipleOf");

  private final Classes classes;

  Bounds(Classes classes) {
    this.classes = classes;
  }

  /** The bounds on an element, as in the source: {@code @Size(max=50)}. */
  List<String> on(Annotated element) {
    return element.annotations().stream().flatMap(this::in).distinct().toList();
  }

  /** Those that a method states about its request; constraints on it are about its answer. */
  List<String> onRequestOf(Annotated method) {
    return method.annotations().stream()
        .filter(on -> !isConstraint(on))
        .flatMap(this::in)
        .distinct()
        .toList();
  }

  private Stream<String> in(AnnotationFact on) {
    if (isConstraint(on)) {
      return Stream.of(shown(on, on.values().keySet().stream().sorted().toList()));
    }
    if (!on.type().startsWith(OPENAPI) || OF_ANSWERS.stream().anyMatch(on.type()::startsWith)) {
      return Stream.empty();
    }
    var own =
        on.type().equals(Vocabulary.SCHEMA)
            ? Optional.of(on.values().keySet().stream().filter(MEMBERS::contains).sorted().toList())
                .filter(members -> !members.isEmpty())
                .map(members -> shown(on, members))
            : Optional.<String>empty();
    return Stream.concat(
        own.stream(),
        on.values().keySet().stream().flatMap(key -> on.nested(key).stream()).flatMap(this::in));
  }

  /** Of the standards, or made by the project out of those (Jakarta Validation, section 3.1). */
  private boolean isConstraint(AnnotationFact on) {
    return CONSTRAINTS.stream().anyMatch(on.type()::startsWith)
        || classes
            .find(on.type())
            .filter(type -> type.has("jakarta.validation.Constraint"))
            .isPresent();
  }

  private static String shown(AnnotationFact on, List<String> members) {
    var values = members.stream().map(member -> member + "=" + on.text(member).orElse("")).toList();
    var name = "@" + Names.simple(on.type());
    return values.isEmpty() ? name : name + "(" + String.join(", ", values) + ")";
  }
}
