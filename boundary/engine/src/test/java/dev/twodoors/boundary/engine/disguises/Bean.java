package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A class that the container makes: its one constructor keeps what it gets and does nothing else,
 * and nobody calls it.
 *
 * @param fields where each injected field is declared
 */
record Bean(Place place, Place constructor, Map<Element, Place> fields) {

  static Optional<Bean> of(Place place) {
    if (!(place.tree() instanceof ClassTree type)
        || type.getKind() != Kind.CLASS
        || !type.getTypeParameters().isEmpty()
        || isMadeByHand(place)) {
      return Optional.empty();
    }
    var constructors =
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(place::at)
            .filter(each -> ((MethodTree) each.tree()).getReturnType() == null && each.end() >= 0)
            .toList();
    if (constructors.size() != 1 || !keepsOnly(constructors.getFirst())) {
      return Optional.empty();
    }
    var fields = new LinkedHashMap<Element, Place>();
    for (var member : type.getMembers()) {
      if (member instanceof VariableTree field
          && field.getInitializer() == null
          && field.getModifiers().getAnnotations().isEmpty()
          && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
        fields.put(place.at(field).element().orElseThrow(), place.at(field));
      }
    }
    return ((MethodTree) constructors.getFirst().tree()).getParameters().size() == fields.size()
            && !fields.isEmpty()
        ? Optional.of(new Bean(place, constructors.getFirst(), fields))
        : Optional.empty();
  }

  private static boolean isMadeByHand(Place place) {
    var made = new java.util.ArrayList<Place>();
    var type = place.element().orElseThrow();
    for (var unit : place.code().units()) {
      new Place(place.project(), unit, new com.sun.source.util.TreePath(unit.tree()), place.edits())
          .each(
              inside -> {
                if (calls(inside)
                    && inside
                        .element()
                        .filter(e -> e.getEnclosingElement().equals(type))
                        .isPresent()) {
                  made.add(inside);
                }
              });
    }
    return !made.isEmpty();
  }

  /** By {@code new}, or from the constructor of a subclass. */
  private static boolean calls(Place constructor) {
    return constructor.tree() instanceof NewClassTree
        || constructor.tree() instanceof MethodInvocationTree call
            && call.getMethodSelect().toString().equals("super")
            && !call.getArguments().isEmpty();
  }

  private static boolean keepsOnly(Place constructor) {
    var tree = (MethodTree) constructor.tree();
    return tree.getBody().getStatements().stream()
            .allMatch(
                statement ->
                    statement instanceof ExpressionStatementTree each
                        && (each.getExpression() instanceof AssignmentTree set
                                && set.getExpression() instanceof IdentifierTree
                            || each.getExpression().toString().equals("super()")))
        && tree.getParameters().stream().allMatch(p -> p.getModifiers().getAnnotations().isEmpty());
  }

  List<String> types() {
    return ((ExecutableElement) constructor.element().orElseThrow())
        .getParameters().stream()
            .map(parameter -> TypeText.of(parameter.asType()).orElseThrow())
            .toList();
  }

  /** Every place outside of the constructor that reads the field. */
  void eachUse(Element field, java.util.function.Consumer<Place> visitor) {
    place.each(
        inside -> {
          var isField =
              field.getKind() == ElementKind.FIELD
                  && inside.element().filter(field::equals).isPresent();
          var isRead =
              inside.tree() instanceof IdentifierTree
                  || inside.tree().getKind() == Kind.MEMBER_SELECT;
          if (isField && isRead && !inside.isInside(tree -> tree.equals(constructor.tree()))) {
            visitor.accept(inside);
          }
        });
  }
}
