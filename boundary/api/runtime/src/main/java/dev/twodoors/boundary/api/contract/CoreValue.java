package dev.twodoors.boundary.api.contract;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * One value that the core takes: a component of an input or of a value type, an item of a list, or
 * a parameter of a constructor that makes a value type of raw ones.
 */
record CoreValue(String name, Type type, List<AnnotationInstance> constraints, IndexView index) {

  /** What types of the platform allow as text. */
  private static final Map<String, Bounds> PLATFORM =
      Map.of(
          Currency.class.getName(),
          Bounds.pattern("[A-Z]{3}").and(Bounds.size(Range.from(3).and(Range.to(3)))),
          UUID.class.getName(),
          Bounds.size(Range.to(36)));

  /** An input as a whole. */
  static CoreValue of(Type input, IndexView index) {
    return new CoreValue("input", input, List.of(), index);
  }

  private static CoreValue of(RecordComponentInfo component, IndexView index) {
    FieldInfo field = component.declaringClass().field(component.name());
    return new CoreValue(
        field.name(), field.type(), both(field.declaredAnnotations(), field.type()), index);
  }

  private static CoreValue of(MethodParameterInfo parameter, IndexView index) {
    return new CoreValue(
        parameter.name(),
        parameter.type(),
        both(parameter.declaredAnnotations(), parameter.type()),
        index);
  }

  /** Java keeps a constraint with the declaration, with the type, or with both. */
  private static List<AnnotationInstance> both(Collection<AnnotationInstance> declared, Type type) {
    return Stream.concat(declared.stream(), type.annotations().stream()).toList();
  }

  /** What its own constraints and its type allow. */
  Bounds bounds() {
    var wrapped = wrapped();
    return Bounds.of(constraints, index)
        .narrowedBy(wrapped.isPresent() ? wrapped.get().bounds() : boundsOfType());
  }

  private Bounds boundsOfType() {
    return declared()
        .filter(ClassInfo::isEnum)
        .map(found -> found.enumConstants().stream().<Object>map(FieldInfo::name).toList())
        .map(Bounds::oneOf)
        .orElseGet(() -> PLATFORM.getOrDefault(type.name().toString(), Bounds.NONE));
  }

  /** The type of the platform that it is in the end. */
  String plainType() {
    return wrapped().map(CoreValue::plainType).orElse(type.name().toString());
  }

  /** Empty for types of the platform. */
  private Optional<ClassInfo> declared() {
    return Optional.ofNullable(index.getClassByName(type.name()));
  }

  /** The only component, when it has but one. */
  private Optional<CoreValue> wrapped() {
    return Optional.of(components()).filter(all -> all.size() == 1).map(List::getFirst);
  }

  /** What a list holds. */
  CoreValue item() {
    var item =
        type.kind() == Type.Kind.ARRAY
            ? type.asArrayType().elementType()
            : type.asParameterizedType().arguments().getFirst();
    return new CoreValue(name, item, item.annotations(), index);
  }

  /**
   * The values that a request may send for the parts of this one: components, or else parameters of
   * another constructor.
   *
   * @param names of all that the request sends
   * @throws IllegalStateException when there are none of these names
   */
  Map<String, CoreValue> parts(Set<String> names) {
    var components = components();
    return Stream.concat(Stream.of(components), constructors())
        .map(
            parts -> parts.stream().collect(Collectors.toMap(CoreValue::name, Function.identity())))
        .filter(parts -> parts.keySet().containsAll(names))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    String.format(
                        Locale.ROOT,
                        "A request sends %s, but %s has no such components (it has %s), nor a constructor with such parameters. Name what is sent like what it fills; @JsonProperty keeps the name that clients know.",
                        names.stream().sorted().toList(),
                        type.name(),
                        components.stream().map(CoreValue::name).toList())));
  }

  private List<CoreValue> components() {
    return declared().stream()
        .flatMap(found -> found.recordComponents().stream())
        .map(found -> of(found, index))
        .toList();
  }

  private Stream<List<CoreValue>> constructors() {
    return declared().stream()
        .flatMap(found -> found.constructors().stream())
        .map(found -> found.parameters().stream().map(sent -> of(sent, index)).toList());
  }
}
