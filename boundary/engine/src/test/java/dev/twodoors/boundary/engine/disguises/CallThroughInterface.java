package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** A bean is asked through an interface that it alone implements. */
final class CallThroughInterface extends InJava {
  CallThroughInterface() {
    super("call through an interface");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof ClassTree type)
        || type.getKind() != Kind.CLASS
        || place.parent().getKind() != Kind.COMPILATION_UNIT
        || !type.getTypeParameters().isEmpty()
        || type.getMembers().stream().anyMatch(ClassTree.class::isInstance)
        || place.text().matches("(?s).*@(Entity|Embeddable|MappedSuperclass|Json\\w+)\\b.*")
        || type.getExtendsClause() != null
        || type.getMembers().stream().anyMatch(CallThroughInterface::isGeneric)
        || type.getMembers().stream().anyMatch(CallThroughInterface::isOpen)
        || !isUsed(place)) {
      return;
    }
    var name = place.edits().name("Face");
    var methods = new StringBuilder();
    for (var member : type.getMembers()) {
      var at = place.at(member);
      if (member instanceof MethodTree method && isOffered(method)) {
        var head = Signature.of(at, method);
        if (head.isEmpty()) {
          return;
        }
        methods.append("  ").append(head.get().of(method.getName().toString())).append(";\n");
        if (!method.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          at.edits()
              .insert(
                  at.unit().file(), at.code().start(at.unit(), method.getReturnType()), "public ");
        }
      }
    }
    var text = place.text();
    var body = text.indexOf('{', text.indexOf(" " + type.getSimpleName()));
    var implemented = type.getImplementsClause().isEmpty() ? "implements " : ", ";
    place.edits().insert(place.unit().file(), place.start() + body, implemented + name + " ");
    var above =
        type.getImplementsClause().stream()
            .map(each -> place.at(each).typeText().orElseThrow())
            .collect(Collectors.joining(", "));
    place
        .unit()
        .addClass(
            place.edits(),
            name,
            "interface "
                + name
                + (above.isEmpty() ? "" : " extends " + above)
                + " {\n"
                + methods
                + "}");
    eachUse(place, use -> use.replace(name));
  }

  /** What stands in the interface has no type parameters. */
  private static boolean isGeneric(Tree member) {
    return member instanceof MethodTree method
        && !method.getTypeParameters().isEmpty()
        && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
        && !method.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  /** A field that others may read, which no interface has. */
  private static boolean isOpen(Tree member) {
    return member instanceof VariableTree field
        && field.getModifiers().getAnnotations().isEmpty()
        && !field.getModifiers().getFlags().contains(Modifier.PRIVATE)
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private static boolean isOffered(MethodTree method) {
    var flags = method.getModifiers().getFlags();
    return method.getReturnType() != null
        && method.getTypeParameters().isEmpty()
        && !flags.contains(Modifier.STATIC)
        && !flags.contains(Modifier.PRIVATE)
        && !flags.contains(Modifier.PROTECTED);
  }

  private static boolean isUsed(Place place) {
    var found = new java.util.ArrayList<Place>();
    eachUse(place, found::add);
    return !found.isEmpty();
  }

  /** Every type of a variable, and of what a method gives, that is the class. */
  private static void eachUse(Place place, Consumer<Place> visitor) {
    var type = place.element().orElseThrow();
    for (var unit : place.code().units()) {
      if (unit.packageName().equals(place.unit().packageName())) {
        new Place(place.project(), unit, new TreePath(unit.tree()), place.edits())
            .each(each -> use(each, type, visitor));
      }
    }
  }

  private static void use(Place each, Element type, Consumer<Place> visitor) {
    var named =
        switch (each.tree()) {
          case VariableTree variable -> variable.getType();
          case MethodTree method -> method.getReturnType();
          default -> null;
        };
    if (named != null
        && named.getKind() == Kind.IDENTIFIER
        && each.at(named).element().filter(type::equals).isPresent()) {
      visitor.accept(each.at(named));
    }
  }
}
