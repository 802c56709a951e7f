package dev.twodoors.boundary.testing.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.twodoors.boundary.Capability;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people are told about a bound is the bound, in the input of every capability. A project's
 * test extends it and is annotated with {@code @QuarkusTest}.
 */
public abstract class BoundsChecks {

  /** Its message is made of the numbers of the constraint: "must be between 0 and 60" would lie. */
  @Test
  protected void noSizeSays0WhereNothingIsRefused() {
    assumeTrue(inputs().anyMatch(BoundsChecks::hasParts), "no capability takes anything yet");
    var values = inputs().flatMap(BoundsChecks::inside).toList();

    assertFalse(values.isEmpty());
    assertEquals(
        List.of(), values.stream().filter(BoundsChecks::lies).map(Object::toString).toList());
  }

  private static Stream<AnnotatedType> inputs() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Capability.class))
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.getName().equals("handle") && !method.isBridge())
        .map(method -> method.getAnnotatedParameterTypes()[0]);
  }

  private static boolean hasParts(AnnotatedType input) {
    return input.getType() instanceof Class<?> parts
        && parts.isRecord()
        && components(parts).findAny().isPresent();
  }

  static Stream<AnnotatedElement> inside(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType container) {
      return Stream.of(container.getAnnotatedActualTypeArguments())
          .flatMap(part -> Stream.concat(Stream.of(part), inside(part)));
    }
    return type.getType() instanceof Class<?> parts && parts.isRecord()
        ? components(parts)
            .flatMap(part -> Stream.concat(Stream.of(part), inside(part.getAnnotatedType())))
        : Stream.empty();
  }

  private static Stream<Field> components(Class<?> parts) {
    return Stream.of(parts.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  static boolean lies(AnnotatedElement value) {
    var size = value.getAnnotation(Size.class);
    return size != null && size.min() == 0 && isNeeded(value);
  }

  private static boolean isNeeded(AnnotatedElement value) {
    return value.isAnnotationPresent(NotBlank.class)
        || value.isAnnotationPresent(NotEmpty.class)
        || Stream.of(value.getAnnotationsByType(Pattern.class))
            .anyMatch(form -> !"".matches(form.regexp()));
  }
}
