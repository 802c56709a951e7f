package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.OwnedBy;
import dev.twodoors.boundary.Risk;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** What a capability class declares, read once per class. */
record Declared(
    String id,
    String span,
    String owner,
    Risk risk,
    boolean isCommand,
    boolean isGuarded,
    Class<?> type) {
  private static final List<Class<? extends Annotation>> GUARDS =
      List.of(
          RolesAllowed.class,
          PermitAll.class,
          DenyAll.class,
          Authenticated.class,
          PermissionsAllowed.class);

  private static final ClassValue<Declared> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected Declared computeValue(Class<?> type) {
          return read(type);
        }
      };

  /**
   * @param target the bean, which is an instance of a generated subclass when it is intercepted
   */
  static Declared of(Object target) {
    return BY_CLASS.get(target.getClass());
  }

  boolean isAudited() {
    return isCommand || risk == Risk.HIGH;
  }

  private static Declared read(Class<?> start) {
    var type = start;
    while (type.getDeclaredAnnotation(Capability.class) == null) {
      type = type.getSuperclass();
    }
    var capability = type.getDeclaredAnnotation(Capability.class);
    return new Declared(
        capability.id(),
        "capability " + capability.id(),
        ownerOf(type),
        capability.risk(),
        Command.class.isAssignableFrom(type),
        isGuarded(type),
        type);
  }

  private static String ownerOf(Class<?> type) {
    return Stream.of(
            type.getDeclaredAnnotation(OwnedBy.class),
            type.getPackage().getAnnotation(OwnedBy.class))
        .filter(owner -> owner != null)
        .findFirst()
        .map(OwnedBy::value)
        .orElse("nobody");
  }

  private static boolean isGuarded(Class<?> type) {
    var handle =
        Stream.of(type.getDeclaredMethods())
            .filter(m -> m.getName().equals("handle") && !m.isBridge());
    return Stream.concat(Stream.of(type), handle)
        .anyMatch(place -> GUARDS.stream().anyMatch(place::isAnnotationPresent));
  }
}
