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
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told about a bound is the bound. */
@QuarkusTest
class BoundsTest {
  @Inject BeanManager beans;

  /** Its message is made of the numbers of the constraint: "must be between 0 and 60" would lie. */
  @Test
  void noSizeSays0WhereNothingIsRefused() {
    assertFalse(values().toList().isEmpty());
    assertEquals(List.of(), values().filter(BoundsTest::lies).map(Object::toString).toList());
  }

  private Stream<AnnotatedElement> values() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Capability.class))
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.getName().equals("handle") && !method.isBridge())
        .map(Method::getParameterTypes)
        .flatMap(types -> Stream.of(types[0].getDeclaredFields()));
  }

  private static boolean lies(AnnotatedElement value) {
    var size = value.getAnnotation(Size.class);
    var isNeeded =
        value.isAnnotationPresent(NotBlank.class) || value.isAnnotationPresent(NotEmpty.class);
    return isNeeded && size != null && size.min() == 0;
  }
}
