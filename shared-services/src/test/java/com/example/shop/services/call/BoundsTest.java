package com.example.shop.services.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.twodoors.boundary.Capability;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told about a bound is the bound. */
@QuarkusTest
class BoundsTest {
  private record Part(
      @NotBlank @Size(max = 1) String text,
      @NotEmpty @Size(max = 2) List<@NotBlank @Size(max = 3) String> texts,
      @Pattern(regexp = "[a-z]+") @Size(max = 4) String code,
      @Pattern(regexp = "[a-z]*") @Size(max = 5) String word,
      @NotBlank @Size(min = 1, max = 6) String name) {}

  private record Whole(Optional<List<Part>> parts) {}

  @Inject BeanManager beans;

  /** Its message is made of the numbers of the constraint: "must be between 0 and 60" would lie. */
  @Test
  void noSizeSays0WhereNothingIsRefused() {
    var values = inputs().flatMap(BoundsTest::inside).toList();

    assertFalse(values.isEmpty());
    assertEquals(
        List.of(), values.stream().filter(BoundsTest::lies).map(Object::toString).toList());
  }

  @Test
  void aLieIsFoundInThePartsOfPartsToo() throws NoSuchMethodException {
    var whole = Whole.class.getDeclaredMethod("parts").getAnnotatedReturnType();
    var lies = inside(whole).filter(BoundsTest::lies);

    assertEquals(
        List.of(1, 2, 3, 4), lies.map(value -> value.getAnnotation(Size.class).max()).toList());
  }

  private Stream<AnnotatedType> inputs() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Capability.class))
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.getName().equals("handle") && !method.isBridge())
        .map(method -> method.getAnnotatedParameterTypes()[0]);
  }

  private static Stream<AnnotatedElement> inside(AnnotatedType type) {
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

  private static boolean lies(AnnotatedElement value) {
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
