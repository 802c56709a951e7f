package dev.twodoors.boundary.engine.disguises;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.ExecutableElement;

/** The type of a variable is no longer written, or is written where it was not. */
final class TypeToVar extends InJava {
  TypeToVar() {
    super("type to var and var to type");
  }

  @Override
  void at(Place place) {
    if (!(place.tree() instanceof VariableTree variable)
        || !(place.parent() instanceof BlockTree)
        || variable.getInitializer() == null
        || variable.getInitializer() instanceof LambdaExpressionTree
        || variable.getInitializer() instanceof MemberReferenceTree
        || variable.getInitializer() instanceof NewArrayTree) {
      return;
    }
    var type = TypeText.of(place.element().orElseThrow().asType());
    var isVar = place.text().matches("(?s)(final )?var .*");
    var value = place.at(variable.getInitializer());
    if (type.isPresent()
        && (isVar || value.typeText().equals(type) && !takesTheTypeThatIsAsked(value))) {
      place.replace(
          (isVar ? type.get() : "var") + " " + variable.getName() + " = " + value.text() + ";");
    }
  }

  /** A generic method gives another type where none is written. */
  private static boolean takesTheTypeThatIsAsked(Place value) {
    return value.element().orElse(null) instanceof ExecutableElement called
        && !called.getTypeParameters().isEmpty();
  }
}
