package dev.twodoors.boundary.api.contract;

import jakarta.validation.Constraint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;

/**
 * What Jakarta Validation constraints say about one value, in the terms of JSON Schema. Those of a
 * group refuse no request: whoever names the group judges by them, and the answer says what came of
 * it. What JSON Schema cannot say, such as a date in the past, is left out.
 *
 * @param size of a text in characters, of a list in items
 * @param patterns as JSON Schema takes them; each must match. In the order of their text: that of
 *     annotations depends on the names of their packages
 * @param oneOf empty when other values are possible
 */
record Bounds(
    boolean required, Range size, Range value, List<String> patterns, List<Object> oneOf) {
  static final Bounds NONE = size(Range.EVERYTHING);
  private static final Bounds REQUIRED =
      new Bounds(true, Range.EVERYTHING, Range.EVERYTHING, List.of(), List.of());

  static Bounds of(Collection<AnnotationInstance> annotations, IndexView index) {
    return annotations.stream()
        .filter(found -> found.value("groups") == null)
        .map(found -> of(found, index))
        .reduce(NONE, Bounds::and);
  }

  /** Nothing that the constraint allows is ruled out: a positive number is one from 0. */
  private static Bounds of(AnnotationInstance found, IndexView index) {
    return switch (found.name().withoutPackagePrefix()) {
      case "NotNull" -> REQUIRED;
      case "NotEmpty", "NotBlank" -> REQUIRED.and(size(Range.from(1)));
      case "Size" -> size(between(found.value("min"), found.value("max")));
      case "Min", "DecimalMin" -> value(Range.from(found.value().value()));
      case "Max", "DecimalMax" -> value(Range.to(found.value().value()));
      case "Positive", "PositiveOrZero" -> value(Range.from(0));
      case "Negative", "NegativeOrZero" -> value(Range.to(0));
      case "Pattern" -> pattern(found.value("regexp").asString());
      default -> composed(found, index);
    };
  }

  /** A constraint of our own is made of others. */
  private static Bounds composed(AnnotationInstance found, IndexView index) {
    var type = index.getClassByName(found.name());
    return type != null && type.hasDeclaredAnnotation(Constraint.class)
        ? of(type.declaredAnnotations(), index)
        : NONE;
  }

  private static Range between(AnnotationValue least, AnnotationValue most) {
    return (least == null ? Range.EVERYTHING : Range.from(least.value()))
        .and(most == null ? Range.EVERYTHING : Range.to(most.value()));
  }

  static Bounds size(Range size) {
    return new Bounds(false, size, Range.EVERYTHING, List.of(), List.of());
  }

  private static Bounds value(Range value) {
    return new Bounds(false, Range.EVERYTHING, value, List.of(), List.of());
  }

  /**
   * @param regexp that the whole text must match; JSON Schema would search for it
   */
  static Bounds pattern(String regexp) {
    var whole = "^" + (regexp.contains("|") ? "(?:" + regexp + ")" : regexp) + "$";
    return new Bounds(false, Range.EVERYTHING, Range.EVERYTHING, List.of(whole), List.of());
  }

  static Bounds oneOf(List<Object> values) {
    return new Bounds(false, Range.EVERYTHING, Range.EVERYTHING, List.of(), values);
  }

  Bounds and(Bounds other) {
    return new Bounds(
        required || other.required,
        size.and(other.size),
        value.and(other.value),
        Stream.concat(patterns.stream(), other.patterns.stream()).distinct().sorted().toList(),
        oneOf.isEmpty() ? other.oneOf : oneOf);
  }

  /** The same, where only whoever uses a type says whether there must be a value of it. */
  Bounds narrowedBy(Bounds type) {
    return new Bounds(false, type.size, type.value, type.patterns, type.oneOf).and(this);
  }

  /** Replaces what the schema said about these things before. */
  void writeTo(Schema schema) {
    var items = is(schema, Schema.SchemaType.ARRAY) ? size : Range.EVERYTHING;
    var characters = is(schema, Schema.SchemaType.STRING) ? size : Range.EVERYTHING;
    schema
        .minItems(whole(items.least()))
        .maxItems(whole(items.most()))
        .minLength(whole(characters.least()))
        .maxLength(whole(characters.most()))
        .minimum(value.least())
        .maximum(value.most())
        .pattern(patterns.isEmpty() ? null : patterns.getFirst())
        .enumeration(oneOf.isEmpty() ? null : oneOf);
    patterns.stream()
        .skip(1)
        .forEach(more -> schema.addAllOf(OASFactory.createSchema().pattern(more)));
  }

  private static boolean is(Schema schema, Schema.SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  private static Integer whole(BigDecimal number) {
    return number == null ? null : number.intValueExact();
  }
}
