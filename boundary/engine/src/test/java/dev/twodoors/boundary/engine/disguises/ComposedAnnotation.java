package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.AnnotationTree;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * An annotation moves onto one of the project's own, where whoever reads it asks for such: methods
 * of HTTP (Jakarta REST 3.1, 3.3), constraints (Jakarta Validation 3.0, 3.3) and scopes in
 * stereotypes (CDI 4.0, 2.8).
 */
final class ComposedAnnotation extends InJava {
  private static final String HEAD =
      "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)\n";
  private static final String CONSTRAINT =
      "@jakarta.validation.Constraint(validatedBy = {})\n%s\n@interface %s {\n"
          + "  String message() default \"\";\n  Class<?>[] groups() default {};\n"
          + "  Class<? extends jakarta.validation.Payload>[] payload() default {};\n}";
  private static final Map<String, String> KINDS =
      Map.of(
          "GET", "@jakarta.ws.rs.HttpMethod(\"GET\")\n@interface %2$s {}",
          "POST", "@jakarta.ws.rs.HttpMethod(\"POST\")\n@interface %2$s {}",
          "Size", CONSTRAINT,
          "Min", CONSTRAINT,
          "Max", CONSTRAINT,
          "Pattern", CONSTRAINT,
          "NotBlank", CONSTRAINT,
          "Singleton", "@jakarta.enterprise.inject.Stereotype\n%s\n@interface %s {}",
          "ApplicationScoped", "@jakarta.enterprise.inject.Stereotype\n%s\n@interface %s {}");

  ComposedAnnotation() {
    super("annotation to one of the project's own");
  }

  @Override
  void at(Place place) {
    if (place.tree() instanceof AnnotationTree annotation) {
      var type = place.at(annotation.getAnnotationType()).typeText().orElse("");
      var kind = KINDS.get(type.substring(type.lastIndexOf('.') + 1));
      if (kind != null && type.startsWith("jakarta.")) {
        var name = place.edits().name("Own");
        if (place.replace("@" + name)) {
          var whole =
              place
                  .loneArgument()
                  .map(
                      argument ->
                          "@" + type + "(" + argument.textWith(ComposedAnnotation::value) + ")")
                  .orElseGet(
                      () ->
                          place
                              .textWith(ComposedAnnotation::value)
                              .replaceFirst("@[\\w.]+", "@" + type));
          place
              .unit()
              .addClass(
                  place.edits(),
                  name,
                  HEAD + String.format(java.util.Locale.ROOT, kind, whole, name));
        }
      }
    }
  }

  /** Constants may be private: their values go along. */
  private static Optional<String> value(Place inside) {
    return inside
        .element()
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getConstantValue())
        .map(inside.code().elements()::getConstantExpression);
  }
}
