package dev.twodoors.boundary.api.contract;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Deprecation;
import dev.twodoors.boundary.OwnedBy;
import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.ErrorCode;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * What the build's index says about capabilities, and about the resource methods named like them.
 */
class Facts {

  /**
   * @param roles that may call it; empty when everyone may
   * @param errors of its own
   * @param ending empty when it is not deprecated
   */
  record Known(
      String capability,
      String owner,
      List<String> roles,
      CoreValue input,
      List<ErrorCode> errors,
      Optional<Ending> ending) {}

  private final IndexView index;
  private final Map<String, ClassInfo> capabilities;
  private final Map<String, List<ErrorCode>> errors;
  private final Map<String, Ending> endings;

  /**
   * @throws IllegalArgumentException when an operation names an error that is none
   */
  Facts(IndexView index, ErrorCatalogue catalogue) {
    this.index = index;
    this.capabilities =
        index.getAnnotations(Capability.class).stream()
            .map(found -> found.target().asClass())
            .collect(Collectors.toMap(Facts::methodName, Function.identity(), Facts::either));
    this.errors =
        index.getAnnotations(MayAnswer.class).stream()
            .collect(
                Collectors.toMap(
                    found -> found.target().asMethod().name(),
                    found -> codes(found, catalogue),
                    Facts::either));
    this.endings =
        index.getAnnotations(Deprecation.class).stream()
            .collect(
                Collectors.toMap(
                    found -> found.target().asMethod().name(), Ending::of, Facts::either));
  }

  /**
   * @param operation name of the resource method: {@code doThis} offers {@code DoThis}, and so does
   *     {@code doThisV2}
   */
  Known about(String operation) {
    var capability = capabilities.get(operation.replaceFirst("V\\d+$", ""));
    if (capability == null) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "No capability is called like the operation %s. Name the resource method after the capability that it calls; there are %s.",
              operation,
              capabilities.keySet().stream().sorted().toList()));
    }
    return new Known(
        capability.declaredAnnotation(Capability.class).value("id").asString(),
        owner(capability),
        roles(capability),
        input(capability),
        errors.getOrDefault(operation, List.of()),
        Optional.ofNullable(endings.get(operation)));
  }

  private String owner(ClassInfo capability) {
    var place = DotName.createSimple(capability.name().packagePrefix() + ".package-info");
    return Stream.of(capability, index.getClassByName(place))
        .filter(type -> type != null && type.hasDeclaredAnnotation(OwnedBy.class))
        .map(type -> type.declaredAnnotation(OwnedBy.class).value().asString())
        .findFirst()
        .orElse("nobody");
  }

  private static List<String> roles(ClassInfo capability) {
    var guard = capability.declaredAnnotation(RolesAllowed.class);
    return guard == null ? List.of() : List.of(guard.value().asStringArray());
  }

  private CoreValue input(ClassInfo capability) {
    var handle =
        capability.methods().stream()
            .filter(method -> method.name().equals("handle") && !method.isSynthetic())
            .findFirst()
            .orElseThrow();
    return CoreValue.of(handle.parameterType(0), index);
  }

  private static List<ErrorCode> codes(AnnotationInstance found, ErrorCatalogue catalogue) {
    try {
      return Stream.of(found.value().asStringArray()).map(catalogue::named).toList();
    } catch (IllegalArgumentException e) {
      var method = found.target().asMethod();
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "@MayAnswer of %s.%s: %s",
              method.declaringClass().name(),
              method.name(),
              e.getMessage()),
          e);
    }
  }

  /** The index of a build may hold a class twice. */
  private static <T> T either(T first, T same) {
    return first;
  }

  private static String methodName(ClassInfo type) {
    var name = type.simpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
