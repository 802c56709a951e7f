package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.Capability;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser can check before it sends a form. It comes from the constraints of the
 * capability's input, which are stated only there. The core checks each input again.
 */
@Named
@Singleton
public class Limits {
  private final Validator validator;
  private final Map<String, Class<?>> inputs;
  private final Map<String, Limit> known = new ConcurrentHashMap<>();

  Limits(Validator validator, BeanManager beans) {
    this.validator = validator;
    this.inputs =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> (Class<?>) bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Capability.class))
            .distinct()
            .collect(Collectors.toMap(Limits::id, Limits::input));
  }

  private static String id(Class<?> capability) {
    return capability.getAnnotation(Capability.class).id();
  }

  private static Class<?> input(Class<?> capability) {
    return Stream.of(capability.getMethods())
        .filter(method -> method.getName().equals("handle") && !method.isBridge())
        .map(Method::getParameterTypes)
        .findFirst()
        .orElseThrow()[0];
  }

  /**
   * @param capability its id; empty for a field that fills no input
   * @param part a component of the input, or of what a list in it holds: {@code lines.quantity}
   * @throws IllegalArgumentException when there is no such capability or component
   */
  public Limit of(String capability, String part) {
    return capability.isEmpty()
        ? Limit.NONE
        : known.computeIfAbsent(capability + " " + part, any -> read(capability, part));
  }

  private Limit read(String capability, String part) {
    Class<?> type = inputs.get(capability);
    RecordComponent component = null;
    for (var name : part.split("\\.")) {
      component = component(capability, type, name);
      type = item(component.getGenericType());
    }
    return of(component);
  }

  private static RecordComponent component(String capability, Class<?> type, String name) {
    return Stream.ofNullable(type)
        .filter(Class::isRecord)
        .flatMap(record -> Stream.of(record.getRecordComponents()))
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(capability + " takes nothing called " + name));
  }

  private static Class<?> item(Type type) {
    return type instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  /** Its own constraints, and those of the one value that its type wraps. */
  private Limit of(RecordComponent component) {
    var type = component.getType();
    var property =
        validator
            .getConstraintsForClass(component.getDeclaringRecord())
            .getConstraintsForProperty(component.getName());
    var own =
        property == null
            ? Limit.NONE
            : all(property.getConstraintDescriptors().stream())
                .map(found -> Limit.of(found.getAnnotation(), type == String.class))
                .reduce(Limit.NONE, Limit::and);
    return type.isRecord() && type.getRecordComponents().length == 1
        ? own.and(of(type.getRecordComponents()[0]))
        : own;
  }

  private static Stream<ConstraintDescriptor<?>> all(Stream<ConstraintDescriptor<?>> found) {
    return found.flatMap(
        one -> Stream.concat(Stream.of(one), all(one.getComposingConstraints().stream())));
  }
}
