package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;

/** A variable of a method becomes a field. */
final class LocalToField extends InJava {
  LocalToField() {
    super("local variable to a field");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof VariableTree variable)
        || !(place.parent() instanceof BlockTree)
        || variable.getInitializer() == null
        || !place.ownerIs(Kind.CLASS)
        || !((ClassTree) place.owner().tree()).getTypeParameters().isEmpty()) {
      return;
    }
    var element = place.element().orElseThrow();
    var type = TypeText.of(element.asType());
    var value = place.at(variable.getInitializer());
    if (type.isEmpty()
        || !Arguments.isConcrete(element.asType())
        || place.isInside(tree -> tree instanceof com.sun.source.tree.LambdaExpressionTree)) {
      return;
    }
    var name = place.edits().name("kept");
    place.edits().replace(place.unit().file(), place.start(), value.start(), name + " = ");
    place
        .owner()
        .each(
            inside -> {
              if (inside.tree() instanceof IdentifierTree
                  && inside.element().filter(element::equals).isPresent()) {
                inside.replace(name);
              }
            });
    place.addMember(
        "  private " + (place.isStatic() ? "static " : "") + type.get() + " " + name + ";");
  }
}
