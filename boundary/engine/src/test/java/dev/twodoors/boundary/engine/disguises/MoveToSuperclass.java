package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** All that a class has moves into an abstract class above it; its annotations stay. */
final class MoveToSuperclass extends InJava {
  MoveToSuperclass() {
    super("members to a superclass");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof ClassTree type)
        || type.getKind() != Kind.CLASS
        || !place.parent().getKind().equals(Kind.COMPILATION_UNIT)
        || type.getExtendsClause() != null
        || !type.getTypeParameters().isEmpty()
        || type.getMembers().stream().anyMatch(ClassTree.class::isInstance)
        || place.text().contains("native ")
        || isWithoutBean(place, type)
        || usesWhatItInherits(place)) {
      return;
    }
    var name = place.edits().name("Above");
    var own = new StringBuilder();
    var above = new StringBuilder();
    for (var member : type.getMembers()) {
      var at = place.at(member);
      if (at.end() < 0) {
        continue;
      }
      if (member instanceof MethodTree method && method.getReturnType() == null) {
        var element = (ExecutableElement) at.element().orElseThrow();
        var types =
            element.getParameters().stream()
                .map(p -> TypeText.of(p.asType()).orElseThrow() + " " + p)
                .toList();
        var names = element.getParameters().stream().map(Object::toString).toList();
        var written = method.getParameters().stream().map(place::text).toList();
        own.append("  ")
            .append(type.getSimpleName())
            .append("(")
            .append(String.join(", ", written));
        own.append(") { super(").append(String.join(", ", names)).append("); }\n");
        above.append("  ").append(name).append("(").append(String.join(", ", types)).append(") ");
        above.append(place.text(method.getBody())).append("\n");
      } else {
        above.append("  ").append(at.text()).append("\n");
      }
    }
    var from = place.text().indexOf('{', place.text().indexOf(" " + type.getSimpleName()));
    var head = place.text().substring(0, from);
    var heading =
        head.contains(" implements ")
            ? head.replaceFirst(" implements ", " extends " + name + " implements ")
            : head + "extends " + name + " ";
    place.replace(heading + "{\n" + own + "}\n\nabstract class " + name + " {\n" + above + "}");
  }

  /**
   * Whether moving it would change what it is: entities and what stands only for its static
   * methods.
   */
  private static boolean isWithoutBean(Place place, ClassTree type) {
    return type.getModifiers().getFlags().contains(Modifier.FINAL)
        || type.getModifiers().getFlags().contains(Modifier.ABSTRACT)
        || place
            .text()
            .matches("(?s).*@(Entity|Embeddable|MappedSuperclass|Route|Template\\w+)\\b.*")
        || place.text().contains("@Override")
        || type.getMembers().stream()
            .noneMatch(
                m ->
                    m instanceof MethodTree method
                        && method.getReturnType() != null
                        && !method.getModifiers().getFlags().contains(Modifier.STATIC));
  }

  /** Of an interface of a library, say: the class above has no such methods. */
  private static boolean usesWhatItInherits(Place place) {
    var owner = (TypeElement) place.element().orElseThrow();
    var used = new ArrayList<Place>();
    place.each(
        inside -> {
          if (inside.isInheritedBy(owner)) {
            used.add(inside);
          }
        });
    return !used.isEmpty();
  }
}
