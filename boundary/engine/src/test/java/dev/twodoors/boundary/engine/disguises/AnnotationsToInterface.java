package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The annotations of resource methods and their parameters move to an interface, from which Jakarta
 * REST takes them (3.1, 3.6).
 */
final class AnnotationsToInterface extends InJava {
  AnnotationsToInterface() {
    super("annotations of methods to an interface");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof ClassTree type)
        || type.getKind() != Kind.CLASS
        || place.parent().getKind() != Kind.COMPILATION_UNIT
        || !type.getTypeParameters().isEmpty()
        || type.getMembers().stream().anyMatch(ClassTree.class::isInstance)
        || !place.text(type.getModifiers()).contains("@Path")) {
      return;
    }
    var name = place.edits().name("Routes");
    var heads = new StringBuilder();
    for (var member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getReturnType() != null
          && place.text(method).matches("(?s).*@(GET|POST|Path)\\b.*")
          && method.getModifiers().getFlags().contains(Modifier.PUBLIC)
          && method.getModifiers().getAnnotations().stream()
              .allMatch(on -> isInherited(place, on.getAnnotationType()))) {
        heads.append(moved(place, method));
      }
    }
    if (!heads.isEmpty()) {
      var text = place.text();
      var body = text.indexOf('{', text.indexOf("class " + type.getSimpleName()));
      var implemented = type.getImplementsClause().isEmpty() ? "implements " : ", ";
      place.edits().insert(place.unit().file(), place.start() + body, implemented + name + " ");
      var imports =
          place.unit().tree().getImports().stream()
              .map(place::text)
              .collect(Collectors.joining("\n"));
      place
          .unit()
          .addClass(place.edits(), name, imports + "\n\ninterface " + name + " {\n" + heads + "}");
    }
  }

  private static boolean isInherited(Place place, Tree annotation) {
    var name = place.at(annotation).typeText().orElse("");
    return Stream.of(
            "jakarta.ws.rs.",
            "jakarta.validation.",
            "org.eclipse.microprofile.openapi.",
            "java.lang.")
        .anyMatch(name::startsWith);
  }

  private static String moved(Place place, MethodTree method) {
    var parameters =
        method.getParameters().stream().map(place::text).collect(Collectors.joining(", "));
    var annotations =
        method.getModifiers().getAnnotations().stream()
            .map(place::text)
            .filter(text -> !text.startsWith("@Override"))
            .collect(Collectors.joining(" "));
    for (var parameter : method.getParameters()) {
      parameter.getModifiers().getAnnotations().forEach(each -> place.replace(each, ""));
    }
    method.getModifiers().getAnnotations().forEach(each -> place.replace(each, ""));
    var thrown = method.getThrows().stream().map(place::text).collect(Collectors.joining(", "));
    return "  "
        + annotations
        + " "
        + place.text(method.getReturnType())
        + " "
        + method.getName()
        + "("
        + parameters
        + ")"
        + (thrown.isEmpty() ? "" : " throws " + thrown)
        + ";\n";
  }
}
